import { fieldNames } from '@hoi/localization/words/frame/fields';
import { albumFields, albumWords } from '@hoi/localization/words/newsroom/albums';
import { createAlbumInput } from '@hoi/validation/newsroom/album';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { AlbumPhotos } from './album-photos.tsx';
import { AlbumStepButton } from './album-step-button.tsx';

function AlbumInputs() {
  return (
    <>
      <TextInput source="title" label={albumFields.title} />
      <TextInput source="description" label={albumFields.description} multiline minRows={2} />
      <DayInput source="takenOn" label={albumFields.takenOn} />
      <SlugInput from="title" />
    </>
  );
}

export function AlbumCreate() {
  return (
    <ResourceCreate redirect="edit">
      {({ orgUnit }) => (
        <ResourceForm rules={createAlbumInput} defaultValues={{ orgUnit }}>
          <AlbumInputs />
          <UnitInput source="orgUnit" label={fieldNames.unit} />
        </ResourceForm>
      )}
    </ResourceCreate>
  );
}

export function AlbumEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm rules={createAlbumInput} deletable={albumWords.deletion}>
        <AlbumStepButton />
        <AlbumInputs />
      </ResourceForm>
      <AlbumPhotos />
    </ResourceEdit>
  );
}
