import { TextInput } from '#components/ruled/inputs.tsx';

export function PartnerInputs() {
  return (
    <>
      <TextInput source="name" label="Tên tổ chức" />
      <TextInput source="contactName" label="Người liên hệ" />
      <TextInput source="contactEmail" label="Thư điện tử liên hệ" type="email" />
    </>
  );
}
