import type { Category as CategoryRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { maySeeCategory } from './category.policy.ts';
import { categoryDirectory } from './category-directory.ts';

export const Category = builder.objectRef<CategoryRow>('Category');

builder.node(Category, {
  scope: 'articles:read',
  description: 'A section of the newsroom (chuyên mục).',
  id: { resolve: (category) => category.id },
  loadOne: async (id, { viewer }) => {
    const category = (await categoryDirectory()).get(id);
    return category && maySeeCategory(viewer, category) ? category : null;
  },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    description: t.exposeString('description'),
    position: t.exposeInt('position', { description: 'Place in lists, smallest first.' }),
    hidden: t.exposeBoolean('hidden', {
      description: 'Hidden categories and their articles are known to staff only.',
    }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
  }),
});
