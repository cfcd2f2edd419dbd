import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

builder.queryField('siteLinkGroups', (t) =>
  t.prismaField({
    type: ['SiteLinkGroup'],
    open: true,
    shared: true,
    price: { rows: 5 },
    description: 'All groups of links (liên kết website) in their order.',
    resolve: (query) =>
      db.siteLinkGroup.findMany({ ...query, orderBy: [{ position: 'asc' }, { name: 'asc' }] }),
  }),
);
