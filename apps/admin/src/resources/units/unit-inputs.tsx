import { maxLength, NumberInput, regex, required, SelectInput, TextInput } from 'react-admin';
import { SlugInput } from '#components/slug-input.tsx';
import { kindChoices } from '#components/units/kind-choices.ts';

const isCode = regex(
  /^[0-9A-Za-z.-]{1,20}$/,
  'Mã chỉ gồm chữ số, chữ cái không dấu, dấu chấm, gạch nối.',
);

export function UnitInputs() {
  return (
    <>
      <TextInput
        source="name"
        label="Tên"
        validate={[required(), maxLength(200)]}
        helperText="Đơn vị theo địa bàn ghi tên như Nhà nước viết, ví dụ: Xã Trà Dơn."
      />
      <SelectInput source="kind" label="Cấp" choices={kindChoices} validate={required()} />
      <TextInput
        source="officialCode"
        label="Mã đơn vị hành chính"
        validate={isCode}
        helperText="Để trống nếu không phải đơn vị hành chính."
      />
      <NumberInput source="position" label="Thứ tự trong cùng cấp" min={0} max={100_000} />
      <SlugInput from="name" />
    </>
  );
}
