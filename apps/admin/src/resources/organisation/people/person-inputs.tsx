import { BooleanInput } from 'react-admin';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';

export function PersonInputs() {
  return (
    <>
      <TextInput source="fullName" label="Họ và tên" />
      <NumberInput source="birthYear" label="Năm sinh" />
      <TextInput source="workEmail" label="Thư điện tử công vụ" type="email" />
      <TextInput source="workPhone" label="Điện thoại cơ quan" />
      <TextInput
        source="purpose"
        label="Mục đích lưu thông tin"
        helperText="Không nhập số căn cước, số định danh cá nhân."
      />
      <BooleanInput source="published" label="Công khai chức vụ trên trang của đơn vị" />
    </>
  );
}
