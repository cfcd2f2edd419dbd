import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visiblePages } from './page.policy.ts';

builder.queryField('pages', (t) =>
  t.prismaField({
    type: ['Page'],
    scope: 'articles:read',
    shared: true,
    price: { rows: 20 },
    description: 'All static pages that the viewer may see, in their order.',
    resolve: (query, _root, _args, { viewer }) =>
      db.page.findMany({
        ...query,
        where: visiblePages(viewer),
        orderBy: [{ position: 'asc' }, { title: 'asc' }, { id: 'asc' }],
      }),
  }),
);
