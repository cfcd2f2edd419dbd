import type { Category as CategoryRow } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { maySeeCategory } from './category.policy.ts';
import { categoryDirectory } from './category-directory.ts';

export const Category = builder.objectRef<CategoryRow>('Category');

builder.node(Category, {
  open: true,
  description: 'A section of the newsroom (chuyên mục).',
  id: { resolve: (category) => category.id },
  loadOne: async (id, { viewer }) => {
    const category = (await categoryDirectory()).get(id);
    return category && maySeeCategory(viewer, category) ? category : null;
  },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the address /tin-tuc/<slug>.' }),
    name: t.exposeString('name', { description: 'As menus and lists call it.' }),
    description: t.exposeString('description', { description: 'Plain text; may be empty.' }),
    position: t.exposeInt('position', { description: 'Place in lists, smallest first.' }),
    hidden: t.exposeBoolean('hidden', {
      description: 'Hidden categories and their articles are known to staff only.',
    }),
    version: t.exposeInt('version'),
  }),
});
