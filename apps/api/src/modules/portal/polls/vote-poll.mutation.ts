import { BadInputError } from '@hoi/domain/errors';
import { votePollInput } from '@hoi/validation/portal/poll';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { VotePollInput } from './poll.input.ts';
import { pollPayload, requirePollId } from './poll-payload.ts';
import { votePoll } from './vote-poll.command.ts';

const VotePollPayload = pollPayload('VotePollPayload');

builder.mutationField('votePoll', (t) =>
  t.field({
    type: VotePollPayload,
    description: 'Counts one vote of this visitor (bình chọn); a second one is a CONFLICT.',
    args: { input: t.arg({ type: VotePollInput, required: true }) },
    resolve: async (_root, { input }, { viewer, visitor }) => {
      const fields = parseInput(votePollInput, input);
      const pollId = requirePollId(fields.pollId);
      const optionIds = fields.optionIds.map((option) => {
        const id = localId(option, 'PollOption');
        if (id) return id;
        throw new BadInputError([{ path: ['optionIds'], message: 'Không có phương án này.' }]);
      });
      await votePoll(viewer, visitor, { pollId, optionIds });
      return { id: pollId };
    },
  }),
);
