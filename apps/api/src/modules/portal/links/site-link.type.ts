import { builder } from '#graphql/builder.ts';

builder.prismaNode('SiteLink', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A link to another site (liên kết).',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What readers see.' }),
    url: t.exposeString('url', { description: 'An http or https address.' }),
    opensNewPage: t.exposeBoolean('opensNewPage', {
      description: 'Whether it opens beside the portal, not in its place.',
    }),
    position: t.exposeInt('position', { description: 'Place in the group, smallest first.' }),
    group: t.relation('group', { description: 'The group it stands in.' }),
    version: t.exposeInt('version'),
  }),
});
