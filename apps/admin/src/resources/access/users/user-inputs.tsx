import { email, maxLength, required, TextInput } from 'react-admin';

export function UserInputs() {
  return (
    <>
      <TextInput source="name" label="Họ và tên" validate={[required(), maxLength(120)]} />
      <TextInput
        source="email"
        label="Thư điện tử (để đăng nhập)"
        type="email"
        validate={[required(), email()]}
      />
    </>
  );
}
