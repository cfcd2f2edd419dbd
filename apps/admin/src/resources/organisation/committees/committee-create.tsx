import { createCommitteeInput } from '@hoi/validation/organisation/committee';
import { useGetIdentity } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { CommitteeInputs } from './committee-inputs.tsx';

export function CommitteeCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm
        rules={createCommitteeInput}
        defaultValues={{ orgUnit: { id: identity.orgUnit }, kind: 'EXECUTIVE' }}
      >
        <CommitteeInputs />
      </ResourceForm>
    </ResourceCreate>
  );
}
