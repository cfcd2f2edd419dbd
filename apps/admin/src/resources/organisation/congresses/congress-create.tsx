import { createCongressInput } from '@hoi/validation/organisation/congress';
import { useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { CongressInputs } from './congress-inputs.tsx';

export function CongressCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm
        rules={createCongressInput}
        defaultValues={{ orgUnit: { id: identity.orgUnit }, documents: [] }}
      >
        <CongressInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
