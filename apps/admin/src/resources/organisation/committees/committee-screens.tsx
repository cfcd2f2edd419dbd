import { committeeKinds } from '@hoi/domain/committee-kind';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { committeeFields, committeeWords } from '@hoi/localization/words/organisation/committees';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { createCommitteeInput } from '@hoi/validation/organisation/committee';
import { useRecordContext } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { NumberInput, SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { CongressPicker } from '../congresses/congress-picker.tsx';
import type { CommitteeRow } from './committee.graphql.ts';
import { CommitteeSeats } from './committee-seats.tsx';

function CommitteeInputs() {
  const isKept = useRecordContext() !== undefined;
  return (
    <>
      <UnitInput source="orgUnit.id" label={fieldNames.unit} disabled={isKept} ended />
      <SelectInput
        source="kind"
        label={fieldNames.kind}
        choices={choicesOf(committeeKinds, committeeKindLabels)}
        disabled={isKept}
      />
      <CongressPicker />
      <DayInput source="startsOn" label={committeeFields.startsOn} />
      <DayInput
        source="endsOn"
        label={committeeFields.endsOn}
        helperText={committeeFields.endsOnHelp}
      />
      <NumberInput source="size" label={committeeFields.size} />
    </>
  );
}

export function CommitteeCreate() {
  return (
    <ResourceCreate redirect="edit">
      {({ orgUnit }) => (
        <ResourceForm
          rules={createCommitteeInput}
          defaultValues={{ orgUnit: { id: orgUnit }, kind: 'EXECUTIVE' }}
        >
          <CommitteeInputs />
        </ResourceForm>
      )}
    </ResourceCreate>
  );
}

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
