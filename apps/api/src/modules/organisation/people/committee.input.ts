import { builder } from '#graphql/builder.ts';
import { CommitteeKind } from './committee.type.ts';

export const CreateCommitteeInput = builder.inputType('CreateCommitteeInput', {
  fields: (t) => ({
    orgUnit: t.id({ required: true }),
    kind: t.field({ type: CommitteeKind, required: true }),
    congress: t.id({ description: 'The congress of the unit that elected it.' }),
    size: t.int({ description: 'How many seats the congress set.' }),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({ type: 'Date', description: 'The first day on which it no longer is.' }),
  }),
});

export const UpdateCommitteeInput = builder.inputType('UpdateCommitteeInput', {
  description: 'The whole of what is written; unit and kind stay.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    congress: t.id(),
    size: t.int(),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({ type: 'Date' }),
  }),
});

export const DeleteCommitteeInput = builder.inputType('DeleteCommitteeInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});

export const AddSeatInput = builder.inputType('AddSeatInput', {
  fields: (t) => ({
    committee: t.id({ required: true }),
    person: t.id({ required: true }),
    title: t.string({ description: 'As it is written out; may be left out.' }),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({
      type: 'Date',
      description:
        'The first day on which she no longer sits; left out: as long as the committee is.',
    }),
    decisionNumber: t.string(),
    position: t.int(),
  }),
});

const ofCommittee = "The committee's.";

export const CorrectSeatInput = builder.inputType('CorrectSeatInput', {
  description: 'The whole of what is written; person and committee stay.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true, description: ofCommittee }),
    title: t.string(),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({
      type: 'Date',
      description: "Left out, or the committee's own end: as long as the committee is.",
    }),
    decisionNumber: t.string(),
    position: t.int(),
  }),
});

export const EndSeatInput = builder.inputType('EndSeatInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true, description: ofCommittee }),
    endsOn: t.field({ type: 'Date', required: true }),
  }),
});

export const RemoveSeatInput = builder.inputType('RemoveSeatInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true, description: ofCommittee }),
  }),
});
