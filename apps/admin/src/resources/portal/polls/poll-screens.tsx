import { fieldNames } from '@hoi/localization/words/frame/fields';
import { pollFields, pollWords } from '@hoi/localization/words/portal/polls';
import { pollForm } from '@hoi/validation/portal/poll';
import { Alert } from '@mui/material';
import { SimpleFormIterator, useRecordContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { ArrayInput, BooleanInput, TextInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import type { PollPartsFragment } from '#generated/graphql.ts';
import { PollResults } from './poll-results.tsx';
import { PollStepButton } from './poll-step-button.tsx';

function PollInputs() {
  const poll = useRecordContext<PollPartsFragment>();
  const fixed = poll?.viewerCan?.updateOptions === false;
  return (
    <>
      <TextInput source="question" label={pollFields.question} multiline />
      {fixed && <Alert severity="info">{pollWords.votedOn}</Alert>}
      <ArrayInput source="options" label={pollFields.options}>
        <SimpleFormIterator
          inline
          fullWidth
          disableAdd={fixed}
          disableRemove={fixed}
          disableReordering={fixed}
          disableClear
          // On a phone, too, the buttons of an option stand beside it.
          sx={{ '& .RaSimpleFormIterator-line': { display: 'flex' } }}
        >
          <TextInput source="label" label={pollFields.option} disabled={fixed} />
        </SimpleFormIterator>
      </ArrayInput>
      <BooleanInput source="allowMultiple" label={pollFields.allowMultiple} disabled={fixed} />
      <DayInput kind="moment" source="opensAt" label={pollFields.opensAt} />
      <DayInput kind="moment" source="closesAt" label={pollFields.closesAt} />
    </>
  );
}

export function PollCreate() {
  const options = [{ label: '' }, { label: '' }];
  return (
    <ResourceCreate redirect="edit">
      {({ orgUnit }) => (
        <ResourceForm rules={pollForm} defaultValues={{ allowMultiple: false, options, orgUnit }}>
          <PollInputs />
          <UnitInput source="orgUnit" label={fieldNames.unit} />
        </ResourceForm>
      )}
    </ResourceCreate>
  );
}

export function PollEdit() {
  return (
    <ResourceEdit redirect={false}>
      <ResourceForm rules={pollForm} deletable={pollWords.deletion}>
        <PollStepButton />
        <PollResults />
        <PollInputs />
      </ResourceForm>
    </ResourceEdit>
  );
}
