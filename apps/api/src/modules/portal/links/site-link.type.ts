import { builder } from '#graphql/builder.ts';

builder.prismaNode('SiteLink', {
  scope: 'any',
  id: { field: 'id' },
  nullable: true,
  description: 'A link to another site (liên kết).',
  fields: (t) => ({
    title: t.exposeString('title'),
    url: t.exposeString('url', { description: 'An http or https address.' }),
    opensNewPage: t.exposeBoolean('opensNewPage'),
    position: t.exposeInt('position', { description: 'Place in the group, smallest first.' }),
    group: t.relation('group'),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
  }),
});
