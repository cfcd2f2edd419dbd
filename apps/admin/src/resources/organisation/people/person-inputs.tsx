import { BooleanInput, email, maxLength, NumberInput, required, TextInput } from 'react-admin';

export function PersonInputs() {
  return (
    <>
      <TextInput source="fullName" label="Họ và tên" validate={[required(), maxLength(120)]} />
      <NumberInput source="birthYear" label="Năm sinh" min={1900} max={2100} />
      <TextInput source="workEmail" label="Thư điện tử công vụ" type="email" validate={email()} />
      <TextInput source="workPhone" label="Điện thoại cơ quan" validate={maxLength(40)} />
      <TextInput
        source="purpose"
        label="Mục đích lưu thông tin"
        validate={[required(), maxLength(300)]}
        helperText="Không nhập số căn cước, số định danh cá nhân."
      />
      <BooleanInput source="published" label="Công khai chức vụ trên trang của đơn vị" />
    </>
  );
}
