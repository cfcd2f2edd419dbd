import { deleteCommitteeInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { DeleteCommitteeInput } from './committee.input.ts';
import { deleteCommittee } from './delete-committee.command.ts';
import { requiredId } from './required-id.ts';

const DeleteCommitteePayload = builder
  .objectRef<{ id: string }>('DeleteCommitteePayload')
  .implement({
    fields: (t) => ({ deletedId: t.exposeID('id', { description: 'As it was given.' }) }),
  });

builder.mutationField('deleteCommittee', (t) =>
  t.field({
    type: DeleteCommitteePayload,
    again: 'asked',
    description:
      'Takes out a committee without seats that was entered by mistake. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: DeleteCommitteeInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { id: deletedId, expectedVersion } = parseInput(deleteCommitteeInput, input);
      const id = requiredId(deletedId, 'Committee');
      await deleteCommittee(viewer, { id, expectedVersion });
      return { id: deletedId };
    },
  }),
);
