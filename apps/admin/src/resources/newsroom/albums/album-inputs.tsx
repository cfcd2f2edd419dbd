import { maxLength, required, TextInput } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
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
      <DayInput source="takenOn" label="Ngày chụp" />
      <SlugInput from="title" />
    </>
  );
}
