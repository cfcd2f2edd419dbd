import { pollWords } from '@hoi/localization/words/portal/polls';
import { pollForm } from '@hoi/validation/portal/poll';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { PollInputs } from './poll-inputs.tsx';
import { PollResults } from './poll-results.tsx';
import { PollStepButton } from './poll-step-button.tsx';

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
