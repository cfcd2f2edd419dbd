import { builder } from '#graphql/builder.ts';
import { Article } from '#modules/newsroom/articles/article.type.ts';
import { requestedColumns } from '#modules/newsroom/articles/article-selection.ts';
import { findArticle } from '#modules/newsroom/articles/find-article.ts';
import { db } from '#outside/db.ts';

builder.queryField('articleByLegacyId', (t) =>
  t.field({
    type: Article,
    open: true,
    shared: true,
    nullable: true,
    description:
      'The article that the former portal showed under NewsViews=<legacyId>; null when there is none that the viewer may see.',
    args: {
      legacyId: t.arg.int({
        required: true,
        description: 'The number in the former address.',
      }),
    },
    resolve: async (_root, { legacyId }, { viewer }, info) => {
      const address = await db.legacyAddress.findUnique({ where: { legacyId } });
      if (!address) return null;
      return findArticle(viewer, { id: address.articleId }, requestedColumns(info));
    },
  }),
);
