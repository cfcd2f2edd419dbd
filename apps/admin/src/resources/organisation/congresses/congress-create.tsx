import { useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { CongressInputs } from './congress-inputs.tsx';

export function CongressCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm defaultValues={{ orgUnit: { id: identity.orgUnit }, documents: [] }}>
        <CongressInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
