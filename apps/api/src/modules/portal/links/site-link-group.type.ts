import { builder } from '#graphql/builder.ts';

builder.prismaNode('SiteLinkGroup', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A named group of links (nhóm liên kết).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What readers see above them.' }),
    position: t.exposeInt('position', { description: 'Place among groups, smallest first.' }),
    links: t.relation('links', {
      price: { rows: 10 },
      description: 'Its links, in their order.',
      query: { orderBy: [{ position: 'asc' }, { title: 'asc' }, { id: 'asc' }] },
    }),
    version: t.exposeInt('version'),
  }),
});
