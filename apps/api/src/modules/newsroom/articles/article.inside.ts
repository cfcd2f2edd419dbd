import { articleStanding } from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ArticleStanding, ArticleStatus } from './article.input.ts';
import { Article } from './article.type.ts';
import { bodyForClients } from './body-references.ts';
import { Byline, bylineColumns } from './byline.type.ts';
import { readingInside } from './reading-inside.ts';

const only = 'Staff of the unit and its author; null for everybody else.';

builder.objectFields(Article, (t) => ({
  body: t.field({
    type: 'RichText',
    nullable: true,
    description: `The body as the editor holds it. ${only}`,
    ...readingInside(['body'], ({ body }) => bodyForClients(body)),
  }),
  typedByline: t.field({
    type: Byline,
    nullable: true,
    description: `The byline as typed by hand, without what is known of the person, for a form. ${only}`,
    ...readingInside(bylineColumns, (article) => ({ ...article, bylinePersonId: null })),
  }),
  status: t.field({
    type: ArticleStatus,
    nullable: true,
    description: `How far it has come (trạng thái). ${only}`,
    ...readingInside(['status'], ({ status }) => status),
  }),
  standing: t.field({
    type: ArticleStanding,
    nullable: true,
    description: `Where it stands, as people say it. ${only}`,
    ...readingInside(['status', 'publishedAt', 'wasReturned'], (article) =>
      articleStanding(article, clock.now()),
    ),
  }),
  awaitingContent: t.boolean({
    nullable: true,
    description: `Known by its title only, from the former portal (chờ nội dung). ${only}`,
    ...readingInside(['awaitingContent'], ({ awaitingContent }) => awaitingContent),
  }),
  deletedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: `When it was put into the bin. ${only}`,
    ...readingInside(['deletedAt'], ({ deletedAt }) => deletedAt),
  }),
  version: t.int({
    nullable: true,
    description: `For expectedVersion of the next update. ${only}`,
    ...readingInside(['version'], ({ version }) => version),
  }),
  authorName: t.string({
    nullable: true,
    description: `Who wrote it here; null for imported ones too. ${only}`,
    ...readingInside([], async ({ authorId }) => {
      if (!authorId) return null;
      const where = { id: authorId };
      return (await db.user.findUnique({ where, select: { name: true } }))?.name ?? null;
    }),
  }),
}));
