import { builder } from '#graphql/builder.ts';
import { Category } from '#modules/categories/category.type.ts';
import { requireArticleReader } from './article.policy.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { articleListPrice } from './article-list-price.ts';
import { requestedColumns } from './article-selection.ts';
import { listVisibleArticles } from './visible-list.ts';

builder.objectField(Category, 'articles', (t) =>
  t.field({
    type: ArticleConnection,
    price: articleListPrice(30),
    description: 'Its articles that the viewer may see, newest first.',
    args: articlePageArguments,
    resolve: (category, page, { viewer }, info) => {
      requireArticleReader(viewer);
      const columns = requestedColumns(info, ['edges', 'node']);
      const filter = { category: category.slug };
      return listVisibleArticles(viewer, { filter, orderBy: 'PUBLISHED_AT_DESC', columns }, page);
    },
  }),
);
