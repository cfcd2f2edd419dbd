import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deleteSiteLink } from './delete-site-link.command.ts';
import { requireLocalId } from './link-payload.ts';
import { DeleteSiteLinkInput } from './site-link.input.ts';

const DeleteSiteLinkPayload = builder.objectRef<{ id: string }>('DeleteSiteLinkPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deleteSiteLink', (t) =>
  t.field({
    type: DeleteSiteLinkPayload,
    again: 'asked',
    inSeries: true,
    description: 'Removes a link. Editors and above.',
    args: { input: t.arg({ type: DeleteSiteLinkInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deleteSiteLink(viewer, { id: requireLocalId(id, 'SiteLink'), expectedVersion });
      return { id };
    },
  }),
);
