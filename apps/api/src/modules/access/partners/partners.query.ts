import type { PartnerOrganisation as PartnerRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { keysetPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { PartnerOrganisation } from './partner.type.ts';

builder.queryField('partners', (t) =>
  t.connection(
    {
      type: PartnerOrganisation,
      description: 'Partner organisations (đối tác) by name; administrators at the root.',
      resolve: async (_root, args, { viewer }) => {
        requirePartnerManager(viewer);
        const page = await keysetPage<PartnerRow>(
          args,
          { column: 'name', direction: 'asc', holds: 'text' },
          (query) => db.partnerOrganisation.findMany(query),
        );
        return { ...page, totalCount: () => db.partnerOrganisation.count() };
      },
    },
    {
      name: 'PartnerOrganisationConnection',
      fields: (field) => ({ totalCount: field.int({ resolve: (list) => list.totalCount() }) }),
    },
    { name: 'PartnerOrganisationEdge' },
  ),
);
