import { builder } from '#graphql/builder.ts';
import { shownHtml } from '#modules/newsroom/articles/body-output.ts';
import { bodyForClients } from '#modules/newsroom/articles/body-references.ts';
import { mayWritePages, visiblePages } from './page.policy.ts';

builder.prismaNode('Page', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A static page (trang tĩnh), for example the introduction.',
  // Bodies are long: they are read when asked for.
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: visiblePages(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the address /gioi-thieu/<slug>.' }),
    title: t.exposeString('title', { description: 'Plain text (tiêu đề).' }),
    bodyHtml: t.string({
      description:
        'The body as safe HTML. An album in it shows as its first pictures while it is published.',
      select: { bodyHtml: true },
      resolve: ({ bodyHtml }) => shownHtml(bodyHtml),
    }),
    bodyText: t.exposeString('bodyText', { description: 'The body as plain text.' }),
    body: t.field({
      type: 'RichText',
      nullable: true,
      description: 'The body as edited; null for those who may not edit it.',
      select: { body: true },
      resolve: ({ body }, _args, { viewer }) =>
        mayWritePages(viewer) ? bodyForClients(body) : null,
    }),
    published: t.exposeBoolean('published', {
      description: 'Whether readers see it; they meet no other.',
    }),
    position: t.exposeInt('position', { description: 'Place in lists, smallest first.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});
