import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deletePoll } from './delete-poll.command.ts';
import { DeletePollInput } from './poll.input.ts';
import { requirePollId } from './poll-payload.ts';

const DeletePollPayload = builder.objectRef<{ id: string }>('DeletePollPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deletePoll', (t) =>
  t.field({
    type: DeletePollPayload,
    again: 'asked',
    description: 'Removes a poll that is not open, with its counters. Editors and above.',
    args: { input: t.arg({ type: DeletePollInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deletePoll(viewer, { id: requirePollId(id), expectedVersion });
      return { id };
    },
  }),
);
