import { deleteCongressInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { DeleteCongressInput } from './congress.input.ts';
import { deleteCongress } from './delete-congress.command.ts';

const DeleteCongressPayload = builder.objectRef<{ id: string }>('DeleteCongressPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id', { description: 'As it was given.' }) }),
});

builder.mutationField('deleteCongress', (t) =>
  t.field({
    type: DeleteCongressPayload,
    again: 'asked',
    description:
      'Takes out a congress that nothing belongs to. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: DeleteCongressInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { id: deletedId, expectedVersion } = parseInput(deleteCongressInput, input);
      const id = requiredId(deletedId, 'Congress');
      await deleteCongress(viewer, { id, expectedVersion });
      return { id: deletedId };
    },
  }),
);
