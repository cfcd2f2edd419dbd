import {
  maxLength,
  NumberInput,
  regex,
  required,
  SelectInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SlugInput } from '#components/slug-input.tsx';
import { basisChoices, hasBasis, kindChoices } from '#components/units/kind-choices.ts';

const isCode = regex(
  /^[0-9A-Za-z.-]{1,20}$/,
  'Mã chỉ gồm chữ số, chữ cái không dấu, dấu chấm, gạch nối.',
);

export function UnitInputs() {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <TextInput
        source="name"
        label="Tên"
        validate={[required(), maxLength(200)]}
        helperText="Đơn vị theo địa bàn ghi tên như Nhà nước viết, ví dụ: Xã Trà Dơn."
      />
      <SelectInput source="kind" label="Cấp" choices={kindChoices} validate={required()} />
      {hasBasis(kind) && <SelectInput source="basis" label="Loại hình" choices={basisChoices} />}
      <TextInput source="levelLabel" label="Tên gọi của cấp" validate={maxLength(60)} />
      <TextInput
        source="officialCode"
        label="Mã đơn vị hành chính"
        validate={isCode}
        helperText="Để trống nếu không phải đơn vị hành chính."
      />
      <NumberInput source="position" label="Thứ tự trong cùng cấp" min={0} max={100_000} />
      <TextArrayInput
        source="spellings"
        label="Cách viết khác"
        helperText="Tên mà người dân hay dùng để tìm, ví dụ: Tam Xuân 1. Gõ rồi nhấn Enter để thêm."
      />
      <SlugInput from="name" />
    </>
  );
}
