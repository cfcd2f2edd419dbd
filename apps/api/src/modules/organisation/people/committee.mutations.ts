import { createCommitteeInput, updateCommitteeInput } from '@hoi/validation/organisation/committee';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { chosenCongress, chosenUnit } from './appointment.input.ts';
import { CommitteeKind, CommitteePayload } from './committee.type.ts';
import { createCommittee } from './create-committee.command.ts';
import { deleteCommittee } from './delete-committee.command.ts';
import { requirePersonWriter } from './person.policy.ts';
import { updateCommittee } from './update-committee.command.ts';

creation('createCommittee', {
  description:
    'Makes a committee of a unit for a term (lập Ban Chấp hành, Ban Thường vụ, Thường trực). Staff with the right to people (person:write) at the unit.',
  requires: requirePersonWriter,
  input: createCommitteeInput,
  types: { kind: CommitteeKind },
  descriptions: {
    congress: 'The congress of the unit that elected it.',
    size: 'How many seats the congress set.',
    endsOn: 'The first day on which it no longer is.',
  },
  chosen: { orgUnit: chosenUnit, congress: chosenCongress },
  payload: CommitteePayload,
  command: createCommittee,
});

change('updateCommittee', {
  description:
    'Changes the dates, size and term of a committee. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Committee',
  input: formInput('UpdateCommitteeInput', updateCommitteeInput, {
    description: 'The whole of what is written; unit and kind stay.',
  }),
  chosen: { congress: chosenCongress },
  payload: CommitteePayload,
  command: updateCommittee,
});

removal('deleteCommittee', {
  description:
    'Takes out a committee without seats that was entered by mistake. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Committee',
  payload: deletedPayload('DeleteCommitteePayload', 'As it was given.'),
  command: deleteCommittee,
});
