import { createPollInput } from '@hoi/validation/portal/poll';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createPoll } from './create-poll.command.ts';
import { CreatePollInput } from './poll.input.ts';
import { pollPayload } from './poll-payload.ts';

const CreatePollPayload = pollPayload('CreatePollPayload');

builder.mutationField('createPoll', (t) =>
  t.field({
    type: CreatePollPayload,
    again: 'subject',
    description: 'Makes a draft poll (thăm dò ý kiến) at a unit. Editors and above.',
    args: { input: t.arg({ type: CreatePollInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      id: await createPoll(viewer, parseInput(createPollInput, input)),
    }),
  }),
);
