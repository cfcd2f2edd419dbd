import { BooleanInput } from 'react-admin';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function PageInputs() {
  return (
    <>
      <TextInput source="title" label="Tiêu đề" />
      <SlugInput from="title" />
      <NumberInput source="position" label="Thứ tự" step={1} />
      <RichTextInput source="body" label="Nội dung" />
      <BooleanInput source="published" label="Hiện với bạn đọc" />
    </>
  );
}
