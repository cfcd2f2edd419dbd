import { albumWords } from '@hoi/localization/words/newsroom/albums';
import { createAlbumInput } from '@hoi/validation/newsroom/album';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { AlbumInputs } from './album-inputs.tsx';
import { AlbumPhotos } from './album-photos.tsx';
import { AlbumStepButton } from './album-step-button.tsx';

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
