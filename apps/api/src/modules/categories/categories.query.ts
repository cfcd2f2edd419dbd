import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visibleCategories } from './category.policy.ts';

builder.queryField('categories', (t) =>
  t.prismaField({
    type: ['Category'],
    description: 'All categories (chuyên mục) that the viewer may see, in their order.',
    resolve: (query, _root, _args, { viewer }) =>
      db.category.findMany({
        ...query,
        where: visibleCategories(viewer),
        orderBy: [{ position: 'asc' }, { name: 'asc' }],
      }),
  }),
);
