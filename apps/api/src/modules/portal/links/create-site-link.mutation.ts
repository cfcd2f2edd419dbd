import { createSiteLinkInput } from '@hoi/validation/portal/link';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createSiteLink } from './create-site-link.command.ts';
import { linkPayload } from './link-payload.ts';
import { CreateSiteLinkInput } from './site-link.input.ts';

const CreateSiteLinkPayload = linkPayload('CreateSiteLinkPayload');

builder.mutationField('createSiteLink', (t) =>
  t.field({
    type: CreateSiteLinkPayload,
    again: 'subject',
    inSeries: true,
    description: 'Adds a link to a group. Editors and above.',
    args: { input: t.arg({ type: CreateSiteLinkInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(createSiteLinkInput, input);
      const groupId = localId(fields.group, 'SiteLinkGroup');
      return { id: await createSiteLink(viewer, { ...fields, groupId }) };
    },
  }),
);
