import { updatePollInput } from '@hoi/validation/portal/poll';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdatePollInput } from './poll.input.ts';
import { pollPayload, requirePollId } from './poll-payload.ts';
import { updatePoll } from './update-poll.command.ts';

const UpdatePollPayload = pollPayload('UpdatePollPayload');

builder.mutationField('updatePoll', (t) =>
  t.field({
    type: UpdatePollPayload,
    again: 'subject',
    description: 'Changes a poll. Editors and above.',
    args: { input: t.arg({ type: UpdatePollInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updatePollInput, input);
      const pollId = requirePollId(fields.id);
      await updatePoll(viewer, { ...fields, id: pollId });
      return { id: pollId };
    },
  }),
);
