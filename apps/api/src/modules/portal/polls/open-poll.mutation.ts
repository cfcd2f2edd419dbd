import { openPollInput } from '@hoi/validation/portal/poll';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { openPoll } from './open-poll.command.ts';
import { OpenPollInput } from './poll.input.ts';
import { pollPayload, requirePollId } from './poll-payload.ts';

const OpenPollPayload = pollPayload('OpenPollPayload');

builder.mutationField('openPoll', (t) =>
  t.field({
    type: OpenPollPayload,
    again: 'subject',
    description:
      'Opens a draft to votes, now or at its own time to come; a closed poll goes on with the votes that it has. Editors and above.',
    args: { input: t.arg({ type: OpenPollInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, ...opening } = parseInput(openPollInput, input);
      const pollId = requirePollId(id);
      await openPoll(viewer, { ...opening, id: pollId });
      return { id: pollId };
    },
  }),
);
