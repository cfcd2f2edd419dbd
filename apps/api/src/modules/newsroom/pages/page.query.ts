import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visiblePages } from './page.policy.ts';

builder.queryField('page', (t) =>
  t.prismaField({
    type: 'Page',
    open: true,
    shared: true,
    nullable: true,
    description: 'One static page by its slug; null when there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, { viewer }) =>
      db.page.findFirst({ ...query, where: { AND: [{ slug }, visiblePages(viewer)] } }),
  }),
);

builder.queryField('pages', (t) =>
  t.prismaField({
    type: ['Page'],
    open: true,
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
