import { DayInput } from '#components/day-input.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function AlbumInputs() {
  return (
    <>
      <TextInput source="title" label="Tên album" />
      <TextInput source="description" label="Giới thiệu" multiline minRows={2} />
      <DayInput source="takenOn" label="Ngày chụp" />
      <SlugInput from="title" />
    </>
  );
}
