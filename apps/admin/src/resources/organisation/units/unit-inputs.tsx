import { useWatch } from 'react-hook-form';
import { NumberInput, SelectInput, TextArrayInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';
import { basisChoices, hasBasis, kindChoices } from '#components/units/kind-choices.ts';

export function UnitInputs() {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <TextInput
        source="name"
        label="Tên"
        helperText="Đơn vị theo địa bàn ghi tên như Nhà nước viết, ví dụ: Xã Trà Dơn."
      />
      <SelectInput source="kind" label="Cấp" choices={kindChoices} />
      {hasBasis(kind) && <SelectInput source="basis" label="Loại hình" choices={basisChoices} />}
      <TextInput source="levelLabel" label="Tên gọi của cấp" />
      <TextInput
        source="officialCode"
        label="Mã đơn vị hành chính"
        helperText="Để trống nếu không phải đơn vị hành chính."
      />
      <NumberInput source="position" label="Thứ tự trong cùng cấp" />
      <TextArrayInput
        source="spellings"
        label="Cách viết khác"
        helperText="Tên mà người dân hay dùng để tìm, ví dụ: Tam Xuân 1. Gõ rồi nhấn Enter để thêm."
      />
      <SlugInput from="name" />
    </>
  );
}
