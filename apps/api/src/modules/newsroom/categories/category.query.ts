import { builder } from '#graphql/builder.ts';
import { maySeeCategory } from './category.policy.ts';
import { Category } from './category.type.ts';
import { categoryDirectory } from './category-directory.ts';

builder.queryField('category', (t) =>
  t.field({
    type: Category,
    scope: 'articles:read',
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
