import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deleteSiteLinkGroup } from './delete-site-link-group.command.ts';
import { requireLocalId } from './link-payload.ts';
import { DeleteSiteLinkGroupInput } from './site-link-group.input.ts';

const DeleteSiteLinkGroupPayload = builder
  .objectRef<{ id: string }>('DeleteSiteLinkGroupPayload')
  .implement({
    fields: (t) => ({ deletedId: t.exposeID('id') }),
  });

builder.mutationField('deleteSiteLinkGroup', (t) =>
  t.field({
    type: DeleteSiteLinkGroupPayload,
    again: 'asked',
    description: 'Removes a group and its links. Editors and above.',
    args: { input: t.arg({ type: DeleteSiteLinkGroupInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deleteSiteLinkGroup(viewer, {
        id: requireLocalId(id, 'SiteLinkGroup'),
        expectedVersion,
      });
      return { id };
    },
  }),
);
