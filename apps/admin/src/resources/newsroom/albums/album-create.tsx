import { required, useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { AlbumInputs } from './album-inputs.tsx';

export function AlbumCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm defaultValues={{ orgUnit: identity.orgUnit }}>
        <AlbumInputs />
        <UnitInput source="orgUnit" label="Đơn vị" validate={required()} />
      </ResourceForm>
    </ResourceCreate>
  );
}
