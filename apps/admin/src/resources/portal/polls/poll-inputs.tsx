import { pollFields, pollWords } from '@hoi/localization/words/portal/polls';
import { Alert } from '@mui/material';
import { BooleanInput, SimpleFormIterator, useRecordContext } from 'react-admin';
import { MomentInput } from '#components/moment-input.tsx';
import { ArrayInput, TextInput } from '#components/ruled/inputs.tsx';

interface PollRecord {
  id: string;
  viewerCan?: { updateOptions: boolean };
}

export function PollInputs() {
  const poll = useRecordContext<PollRecord>();
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
        >
          <TextInput source="label" label={pollFields.option} disabled={fixed} />
        </SimpleFormIterator>
      </ArrayInput>
      <BooleanInput source="allowMultiple" label={pollFields.allowMultiple} disabled={fixed} />
      <MomentInput source="opensAt" label={pollFields.opensAt} />
      <MomentInput source="closesAt" label={pollFields.closesAt} />
    </>
  );
}
