import type { PartnerOrganisation as PartnerRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager, visiblePartners } from './partner.policy.ts';
import { PartnerOrganisation } from './partner.type.ts';

builder.queryField('partners', (t) =>
  t.connection(
    {
      type: PartnerOrganisation,
      description: 'Partner organisations (đối tác) by name; administrators at the root.',
      resolve: async (_root, args, { viewer }) => {
        requirePartnerManager(viewer);
        const byName = { column: 'name', direction: 'asc', holds: 'text' } as const;
        return countedPage<PartnerRow>(
          args,
          byName,
          visiblePartners(viewer),
          db.partnerOrganisation,
        );
      },
    },
    {
      name: 'PartnerOrganisationConnection',
      fields: (field) => ({ totalCount: field.int({ resolve: (list) => list.totalCount() }) }),
    },
    { name: 'PartnerOrganisationEdge' },
  ),
);
