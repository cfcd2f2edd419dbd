import { DateInput, maxLength, required, TextInput } from 'react-admin';
import { SlugInput } from '#components/slug-input.tsx';

export function AlbumInputs() {
  return (
    <>
      <TextInput source="title" label="Tên album" validate={[required(), maxLength(200)]} />
      <TextInput
        source="description"
        label="Giới thiệu"
        multiline
        minRows={2}
        validate={maxLength(1000)}
      />
      <DateInput source="takenOn" label="Ngày chụp" parse={(value: string) => value || null} />
      <SlugInput from="title" />
    </>
  );
}
