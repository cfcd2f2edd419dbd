import { builder } from '#graphql/builder.ts';
import { ArticleFilter, ArticleOrder } from './article.input.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { requestedColumns } from './article-selection.ts';
import { listVisibleArticles } from './visible-list.ts';

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnection,
    scope: 'articles:read',
    shared: true,
    price: articleListPrice(50),
    description:
      'Articles (bài viết) that the viewer may see: readers the published ones, staff also the others of their units.',
    args: {
      filter: t.arg({ type: ArticleFilter }),
      orderBy: t.arg({
        type: ArticleOrder,
        required: true,
        defaultValue: 'PUBLISHED_AT_DESC',
        description: 'By date, articles not published yet stand where they were last changed.',
      }),
      ...articlePageArguments,
    },
    resolve: (_root, { filter, orderBy, ...page }, { viewer }, info) => {
      const columns = requestedColumns(info, ['edges', 'node']);
      return listVisibleArticles(viewer, { filter: filter ?? {}, orderBy, columns }, page);
    },
  }),
);
