import { updateSiteLinkInput } from '@hoi/validation/portal/link';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { linkPayload, requireLocalId } from './link-payload.ts';
import { UpdateSiteLinkInput } from './site-link.input.ts';
import { updateSiteLink } from './update-site-link.command.ts';

const UpdateSiteLinkPayload = linkPayload('UpdateSiteLinkPayload');

builder.mutationField('updateSiteLink', (t) =>
  t.field({
    type: UpdateSiteLinkPayload,
    again: 'subject',
    inSeries: true,
    description: 'Changes a link or moves it to another group. Editors and above.',
    args: { input: t.arg({ type: UpdateSiteLinkInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateSiteLinkInput, input);
      const id = requireLocalId(fields.id, 'SiteLink');
      const groupId = fields.group ? localId(fields.group, 'SiteLinkGroup') : undefined;
      await updateSiteLink(viewer, { ...fields, id, groupId });
      return { id };
    },
  }),
);
