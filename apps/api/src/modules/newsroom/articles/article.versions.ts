import { builder } from '#graphql/builder.ts';
import { keysetPage, type PageArguments } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { readableInside } from './article.policy.ts';
import { Article } from './article.type.ts';
import { articleContent } from './article-content.ts';
import { bodyForClients } from './body-references.ts';
import { readingInside } from './reading-inside.ts';

const ArticleVersion = builder.prismaNode('ArticleVersion', {
  id: { field: 'id' },
  nullable: true,
  description: 'An article as it was saved once (phiên bản); never changed afterwards.',
  findUnique: (id, { viewer }) => ({ id, article: readableInside(viewer) }),
  select: { id: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'The version of the article at that time.' }),
    title: t.exposeString('title', { description: 'The title as it was then.' }),
    summary: t.string({
      description: 'The summary as it was then (tóm tắt); may be empty.',
      select: { content: true },
      resolve: ({ content }) => articleContent(content).summary,
    }),
    body: t.field({
      type: 'RichText',
      description: 'The body as it was then.',
      select: { content: true },
      resolve: ({ content }) => bodyForClients(articleContent(content).body),
    }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When it was saved so.' }),
    savedByName: t.string({
      nullable: true,
      description: 'Null when the account is gone or the system saved it.',
      select: { savedBy: { select: { name: true } } },
      resolve: ({ savedBy }) => savedBy?.name ?? null,
    }),
  }),
});

builder.objectField(Article, 'versions', (t) =>
  t.connection({
    type: ArticleVersion,
    nullable: true,
    description:
      'Every saved state, latest first. Staff of the unit and its author; null for everybody else.',
    ...readingInside([], ({ id: articleId }, args: PageArguments) =>
      keysetPage<{ id: string; number: number; title: string; savedAt: Date }>(
        args,
        { column: 'number', direction: 'desc', holds: 'whole' },
        ({ where, ...page }) =>
          db.articleVersion.findMany({
            ...page,
            where: { AND: [{ articleId }, where] },
            // The content is read when it is asked for.
            select: { id: true, number: true, title: true, savedAt: true },
          }),
      ),
    ),
  }),
);
