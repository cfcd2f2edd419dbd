import { BooleanInput, maxLength, NumberInput, required, TextInput } from 'react-admin';
import { SlugInput } from '#components/slug-input.tsx';

export function CategoryInputs() {
  return (
    <>
      <TextInput source="name" label="Tên chuyên mục" validate={[required(), maxLength(120)]} />
      <SlugInput from="name" />
      <TextInput
        source="description"
        label="Mô tả"
        multiline
        minRows={2}
        validate={maxLength(500)}
      />
      <NumberInput
        source="position"
        label="Thứ tự"
        min={0}
        step={1}
        helperText="Số nhỏ đứng trước."
      />
      <BooleanInput source="hidden" label="Ẩn với bạn đọc" />
    </>
  );
}
