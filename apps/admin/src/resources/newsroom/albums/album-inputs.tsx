import { albumFields } from '@hoi/localization/words/newsroom/albums';
import { DayInput } from '#components/day-input.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';

export function AlbumInputs() {
  return (
    <>
      <TextInput source="title" label={albumFields.title} />
      <TextInput source="description" label={albumFields.description} multiline minRows={2} />
      <DayInput source="takenOn" label={albumFields.takenOn} />
      <SlugInput from="title" />
    </>
  );
}
