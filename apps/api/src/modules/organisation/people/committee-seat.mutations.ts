import {
  addSeatInput,
  correctSeatInput,
  endSeatInput,
} from '@hoi/validation/organisation/committee';
import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation } from '#graphql/mutation.ts';
import { addSeat } from './add-seat.command.ts';
import { CommitteePayload } from './committee.type.ts';
import { CommitteeSeatPayload } from './committee-seat.type.ts';
import { correctSeat } from './correct-seat.command.ts';
import { endSeat } from './end-seat.command.ts';
import { requirePersonWriter } from './person.policy.ts';
import { removeSeat } from './remove-seat.command.ts';

const decisionDescription = 'The decision behind it (số quyết định).';
const descriptions = { expectedVersion: "The committee's `version` that the client has seen." };

creation('addSeat', {
  description:
    'Seats a person in a committee (thêm ủy viên). Staff who keep her file, with the right at the unit too.',
  requires: requirePersonWriter,
  ids: { committee: 'Committee', person: 'Person' },
  input: addSeatInput,
  descriptions: {
    decisionNumber: decisionDescription,
    title: 'As it is written out; may be left out.',
    endsOn: 'The first day on which she no longer sits; left out: as long as the committee is.',
  },
  payload: CommitteeSeatPayload,
  command: addSeat,
});

change('correctSeat', {
  description:
    'Corrects what is written about a seat (sửa ủy viên). Staff with the right to people (person:write) at the unit.',
  requires: requirePersonWriter,
  of: 'CommitteeSeat',
  input: formInput('CorrectSeatInput', correctSeatInput, {
    description: 'The whole of what is written; person and committee stay.',
    descriptions: {
      ...descriptions,
      decisionNumber: decisionDescription,
      endsOn: "Left out, or the committee's own end: as long as the committee is.",
    },
  }),
  payload: CommitteeSeatPayload,
  command: correctSeat,
});

change('endSeat', {
  description:
    'Ends a seat (thôi tham gia). Staff with the right to people (person:write) at the unit.',
  requires: requirePersonWriter,
  of: 'CommitteeSeat',
  input: endSeatInput,
  descriptions: { ...descriptions, endsOn: 'The first day on which she no longer sits.' },
  payload: CommitteeSeatPayload,
  command: endSeat,
});

creation('removeSeat', {
  description:
    'Takes out a seat that was entered by mistake. Staff with the right to people (person:write) at the unit.',
  requires: requirePersonWriter,
  ids: { id: 'CommitteeSeat' },
  input: versionedInput,
  descriptions,
  payload: CommitteePayload,
  command: removeSeat,
});
