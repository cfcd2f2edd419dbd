import { builder } from '#graphql/builder.ts';
import { maySeeCategory } from './category.policy.ts';
import { Category } from './category.type.ts';
import { categoryDirectory } from './category-directory.ts';

builder.queryField('category', (t) =>
  t.field({
    type: Category,
    open: true,
    shared: true,
    nullable: true,
    description: 'One category by its slug; null when there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: async (_root, { slug }, { viewer }) => {
      const rows = [...(await categoryDirectory()).values()];
      return rows.find((row) => row.slug === slug && maySeeCategory(viewer, row)) ?? null;
    },
  }),
);

builder.queryField('categories', (t) =>
  t.field({
    type: [Category],
    open: true,
    shared: true,
    price: { rows: 20, work: 5 },
    description: 'All categories (chuyên mục) that the viewer may see, in their order.',
    resolve: async (_root, _args, { viewer }) =>
      [...(await categoryDirectory()).values()].filter((row) => maySeeCategory(viewer, row)),
  }),
);
