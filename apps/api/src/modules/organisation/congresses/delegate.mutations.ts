import { addDelegateInput, updateDelegateInput } from '@hoi/validation/organisation/congress';
import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation } from '#graphql/mutation.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { addDelegate } from './add-delegate.command.ts';
import { CongressDelegatePayload, CongressPayload } from './congress.payload.ts';
import { DelegateKind } from './congress-delegate.type.ts';
import { unitReference } from './delegate-unit.ts';
import { removeDelegate } from './remove-delegate.command.ts';
import { updateDelegate } from './update-delegate.command.ts';

const types = { kind: DelegateKind };
const descriptions = { expectedVersion: "The congress's." };

creation('addDelegate', {
  description:
    'Enters a delegate (thêm đại biểu) whose file the viewer keeps. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  ids: { congress: 'Congress', person: 'Person' },
  input: formInput('AddDelegateInput', addDelegateInput, {
    types,
    descriptions: { orgUnit: 'The unit that sent her (đoàn đại biểu).' },
  }),
  payload: CongressDelegatePayload,
  command: (viewer, { congress, person, orgUnit, ...rest }) =>
    addDelegate(viewer, {
      ...rest,
      congressId: congress,
      personId: person,
      orgUnitId: unitReference(orgUnit),
    }),
});

change('updateDelegate', {
  description:
    'Changes how a delegate came (sửa đại biểu). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'CongressDelegate',
  input: formInput('UpdateDelegateInput', updateDelegateInput, { types, descriptions }),
  payload: CongressDelegatePayload,
  command: (viewer, { orgUnit, ...rest }) =>
    updateDelegate(viewer, { ...rest, orgUnitId: unitReference(orgUnit) }),
});

creation('removeDelegate', {
  description:
    'Takes a delegate out of the list (bỏ đại biểu). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  ids: { id: 'CongressDelegate' },
  input: formInput('RemoveDelegateInput', versionedInput, { descriptions }),
  payload: CongressPayload,
  command: removeDelegate,
});
