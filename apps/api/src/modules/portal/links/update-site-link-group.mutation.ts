import { updateSiteLinkGroupInput } from '@hoi/validation/portal/link';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { groupPayload, requireLocalId } from './link-payload.ts';
import { UpdateSiteLinkGroupInput } from './site-link-group.input.ts';
import { updateSiteLinkGroup } from './update-site-link-group.command.ts';

const UpdateSiteLinkGroupPayload = groupPayload('UpdateSiteLinkGroupPayload');

builder.mutationField('updateSiteLinkGroup', (t) =>
  t.field({
    type: UpdateSiteLinkGroupPayload,
    again: 'subject',
    description: "Changes a group's name or place. Editors and above.",
    args: { input: t.arg({ type: UpdateSiteLinkGroupInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateSiteLinkGroupInput, input);
      const id = requireLocalId(fields.id, 'SiteLinkGroup');
      await updateSiteLinkGroup(viewer, { ...fields, id });
      return { id };
    },
  }),
);
