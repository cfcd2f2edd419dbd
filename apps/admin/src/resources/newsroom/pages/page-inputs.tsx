import { BooleanInput, maxLength, NumberInput, required, TextInput } from 'react-admin';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function PageInputs() {
  return (
    <>
      <TextInput source="title" label="Tiêu đề" validate={[required(), maxLength(300)]} />
      <SlugInput from="title" />
      <NumberInput source="position" label="Thứ tự" min={0} step={1} />
      <RichTextInput source="body" label="Nội dung" />
      <BooleanInput source="published" label="Hiện với bạn đọc" />
    </>
  );
}
