import { builder } from '#graphql/builder.ts';
import { visibleCategories } from './category.policy.ts';

builder.prismaNode('Category', {
  id: { field: 'id' },
  description: 'A section of the newsroom (chuyên mục).',
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: visibleCategories(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    description: t.exposeString('description'),
    position: t.exposeInt('position', { description: 'Place in lists, smallest first.' }),
    hidden: t.exposeBoolean('hidden', {
      description: 'Hidden categories are known to editors only.',
    }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
  }),
});
