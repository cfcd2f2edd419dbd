import { builder } from '#graphql/builder.ts';

export const CreatePollInput = builder.inputType('CreatePollInput', {
  fields: (t) => ({
    orgUnit: t.id({ required: true }),
    question: t.string({ required: true }),
    options: t.stringList({ required: true, description: 'Labels in their order, 2–20.' }),
    allowMultiple: t.boolean(),
    opensAt: t.field({ type: 'DateTime', description: 'When opened, unless it is past by then.' }),
    closesAt: t.field({ type: 'DateTime' }),
  }),
});

export const UpdatePollInput = builder.inputType('UpdatePollInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    question: t.string({ required: true }),
    options: t.stringList({
      description: 'Stay as they are when left out; cannot change once somebody has voted.',
    }),
    allowMultiple: t.boolean(),
    opensAt: t.field({ type: 'DateTime' }),
    closesAt: t.field({ type: 'DateTime' }),
  }),
});

function versionedInput(name: string) {
  return builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      expectedVersion: t.int({ required: true }),
    }),
  });
}

export const OpenPollInput = builder.inputType('OpenPollInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    opensAt: t.field({
      type: 'DateTime',
      description: 'For a closed poll: when it goes on, if that is to come; left out: at once.',
    }),
    closesAt: t.field({
      type: 'DateTime',
      description: 'For a closed poll: when it ends again; left out: when somebody closes it.',
    }),
  }),
});
export const ClosePollInput = versionedInput('ClosePollInput');
export const DeletePollInput = versionedInput('DeletePollInput');

export const VotePollInput = builder.inputType('VotePollInput', {
  fields: (t) => ({
    pollId: t.id({ required: true }),
    optionIds: t.idList({
      required: true,
      description: 'One option, or several when the poll allows it.',
    }),
  }),
});
