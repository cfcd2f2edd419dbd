import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deletePage } from './delete-page.command.ts';
import { DeletePageInput } from './page.input.ts';
import { requirePageId } from './page-payload.ts';

const DeletePagePayload = builder.objectRef<{ id: string }>('DeletePagePayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deletePage', (t) =>
  t.field({
    type: DeletePagePayload,
    again: 'asked',
    description: 'Removes a static page. Editors and above.',
    args: { input: t.arg({ type: DeletePageInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deletePage(viewer, { id: requirePageId(id), expectedVersion });
      return { id };
    },
  }),
);
