import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { ArticleStatus } from './article.input.ts';
import { mayReadInside } from './article.policy.ts';
import { Article } from './article.type.ts';
import { bodyForClients } from './body-references.ts';
import { Byline } from './byline.type.ts';

const only = 'Staff of the unit and its author; null for everybody else.';

builder.objectFields(Article, (t) => ({
  body: t.field({
    type: 'RichText',
    nullable: true,
    description: `The body as the editor holds it. ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? bodyForClients(article.body) : null,
  }),
  typedByline: t.field({
    type: Byline,
    nullable: true,
    description: `The byline as typed by hand, without what is known of the person, for a form. ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? { ...article, bylinePersonId: null } : null,
  }),
  status: t.field({
    type: ArticleStatus,
    nullable: true,
    description: `Trạng thái. ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? article.status : null,
  }),
  awaitingContent: t.boolean({
    nullable: true,
    description: `Known by its title only, from the former portal (chờ nội dung). ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? article.awaitingContent : null,
  }),
  deletedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: `When it was put into the bin. ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? article.deletedAt : null,
  }),
  version: t.int({
    nullable: true,
    description: `For expectedVersion of the next update. ${only}`,
    resolve: (article, _args, { viewer }) =>
      mayReadInside(viewer, article) ? article.version : null,
  }),
  authorName: t.string({
    nullable: true,
    description: `Who wrote it here; null for imported ones too. ${only}`,
    resolve: async (article, _args, { viewer }) => {
      if (!article.authorId || !mayReadInside(viewer, article)) return null;
      const where = { id: article.authorId };
      return (await db.user.findUnique({ where, select: { name: true } }))?.name ?? null;
    },
  }),
}));
