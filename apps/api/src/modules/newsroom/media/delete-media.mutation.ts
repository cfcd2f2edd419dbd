import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deleteMedia } from './delete-media.command.ts';
import { DeleteMediaInput } from './media.input.ts';
import { requireMediaId } from './media-payload.ts';

const DeleteMediaPayload = builder.objectRef<{ id: string }>('DeleteMediaPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deleteMedia', (t) =>
  t.field({
    type: DeleteMediaPayload,
    again: 'asked',
    description: 'Removes a file; refused while anything uses it. Authors and above.',
    args: { input: t.arg({ type: DeleteMediaInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deleteMedia(viewer, { id: requireMediaId(id), expectedVersion });
      return { id };
    },
  }),
);
