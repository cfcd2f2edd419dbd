import { siteLinkGroupFields } from '@hoi/validation/portal/link';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createSiteLinkGroup } from './create-site-link-group.command.ts';
import { groupPayload } from './link-payload.ts';
import { CreateSiteLinkGroupInput } from './site-link-group.input.ts';

const CreateSiteLinkGroupPayload = groupPayload('CreateSiteLinkGroupPayload');

builder.mutationField('createSiteLinkGroup', (t) =>
  t.field({
    type: CreateSiteLinkGroupPayload,
    again: 'subject',
    description: 'Makes a group of links (nhóm liên kết). Editors and above.',
    args: { input: t.arg({ type: CreateSiteLinkGroupInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      id: await createSiteLinkGroup(viewer, parseInput(siteLinkGroupFields, input)),
    }),
  }),
);
