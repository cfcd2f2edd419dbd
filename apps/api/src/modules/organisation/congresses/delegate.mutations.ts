import { addDelegateInput, updateDelegateInput } from '@hoi/validation/organisation/congress';
import { versionedInput } from '@hoi/validation/versioned';
import { change, creation } from '#graphql/mutation.ts';
import { chosenUnit } from '#modules/organisation/people/appointment.input.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { addDelegate } from './add-delegate.command.ts';
import { CongressPayload } from './congress.type.ts';
import { CongressDelegatePayload, DelegateKind } from './congress-delegate.type.ts';
import { removeDelegate } from './remove-delegate.command.ts';
import { updateDelegate } from './update-delegate.command.ts';

const types = { kind: DelegateKind };
const chosen = { orgUnit: chosenUnit };
const descriptions = {
  orgUnit: 'The unit that sent her (đoàn đại biểu).',
  expectedVersion: "The congress's.",
};

creation('addDelegate', {
  description:
    'Enters a delegate (thêm đại biểu) whose file the viewer keeps. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  ids: { congress: 'Congress', person: 'Person' },
  input: addDelegateInput,
  types,
  descriptions,
  chosen,
  payload: CongressDelegatePayload,
  command: addDelegate,
});

change('updateDelegate', {
  description:
    'Changes how a delegate came (sửa đại biểu). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'CongressDelegate',
  input: updateDelegateInput,
  types,
  descriptions,
  chosen,
  payload: CongressDelegatePayload,
  command: updateDelegate,
});

creation('removeDelegate', {
  description:
    'Takes a delegate out of the list (bỏ đại biểu). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  ids: { id: 'CongressDelegate' },
  input: versionedInput,
  descriptions,
  payload: CongressPayload,
  command: removeDelegate,
});
