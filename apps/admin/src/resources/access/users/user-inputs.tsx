import { TextInput } from '#components/ruled/inputs.tsx';

export function UserInputs() {
  return (
    <>
      <TextInput source="name" label="Họ và tên" />
      <TextInput source="email" label="Thư điện tử (để đăng nhập)" type="email" />
    </>
  );
}
