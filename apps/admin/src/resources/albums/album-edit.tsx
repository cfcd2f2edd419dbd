import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { AlbumInputs } from './album-inputs.tsx';
import { AlbumPhotos } from './album-photos.tsx';
import { AlbumStepButton } from './album-step-button.tsx';

export function AlbumEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm deletable>
        <AlbumStepButton />
        <AlbumInputs />
      </ResourceForm>
      <AlbumPhotos />
    </ResourceEdit>
  );
}
