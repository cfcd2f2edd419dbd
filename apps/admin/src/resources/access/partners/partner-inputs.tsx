import { email, maxLength, required, TextInput } from 'react-admin';

export function PartnerInputs() {
  return (
    <>
      <TextInput source="name" label="Tên tổ chức" validate={[required(), maxLength(200)]} />
      <TextInput source="contactName" label="Người liên hệ" validate={maxLength(120)} />
      <TextInput
        source="contactEmail"
        label="Thư điện tử liên hệ"
        type="email"
        validate={email()}
      />
    </>
  );
}
