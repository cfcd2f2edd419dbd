import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visibleCategories } from './category.policy.ts';

builder.queryField('category', (t) =>
  t.prismaField({
    type: 'Category',
    nullable: true,
    description: 'One category by its slug; null when there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, { viewer }) =>
      db.category.findFirst({ ...query, where: { AND: [{ slug }, visibleCategories(viewer)] } }),
  }),
);
