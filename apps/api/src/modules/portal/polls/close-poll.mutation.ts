import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { closePoll } from './close-poll.command.ts';
import { ClosePollInput } from './poll.input.ts';
import { pollPayload, requirePollId } from './poll-payload.ts';

const ClosePollPayload = pollPayload('ClosePollPayload');

builder.mutationField('closePoll', (t) =>
  t.field({
    type: ClosePollPayload,
    again: 'subject',
    description: 'Ends a poll for good; its result stays to be seen. Editors and above.',
    args: { input: t.arg({ type: ClosePollInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      const pollId = requirePollId(id);
      await closePoll(viewer, { id: pollId, expectedVersion });
      return { id: pollId };
    },
  }),
);
