import { committeeWords } from '@hoi/localization/words/organisation/committees';
import { createCommitteeInput } from '@hoi/validation/organisation/committee';
import { useRecordContext } from 'react-admin';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import type { CommitteeRow } from './committee.graphql.ts';
import { CommitteeInputs } from './committee-inputs.tsx';
import { CommitteeSeats } from './committee-seats.tsx';

function CommitteeForm() {
  const committee = useRecordContext<CommitteeRow>();
  if (!committee?.viewerCan.update) return null;
  return (
    <ResourceForm rules={createCommitteeInput} deletable={committeeWords.deletion}>
      <CommitteeInputs />
    </ResourceForm>
  );
}

export function CommitteeEdit() {
  return (
    <ResourceEdit redirect={false}>
      <CommitteeForm />
      <CommitteeSeats />
    </ResourceEdit>
  );
}
