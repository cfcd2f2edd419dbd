import { fieldNames } from '@hoi/localization/words/frame/fields';
import { createAlbumInput } from '@hoi/validation/newsroom/album';
import { useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { AlbumInputs } from './album-inputs.tsx';

export function AlbumCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm rules={createAlbumInput} defaultValues={{ orgUnit: identity.orgUnit }}>
        <AlbumInputs />
        <UnitInput source="orgUnit" label={fieldNames.unit} />
      </ResourceForm>
    </ResourceCreate>
  );
}
