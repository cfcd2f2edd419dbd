import { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { perViewer } from '#modules/access/identity/per-viewer.ts';
import { Category } from '#modules/newsroom/categories/category.type.ts';
import { countPublicArticlesOf } from '#modules/newsroom/shown/public-article-counts.ts';
import { visibleArticlesSql } from './article.policy.ts';
import { ArticleConnection, articlePageArguments } from './article-connection.ts';
import { filterSql } from './article-filter.ts';
import { articleListPrice } from './article-list-price.ts';
import { orderingOf } from './article-order.ts';
import { requestedColumns } from './article-selection.ts';
import { articlesBeneath } from './articles-beneath.ts';

const ofCategory = perViewer((viewer) =>
  articlesBeneath({
    values: { category: 'uuid' },
    ordering: orderingOf('PUBLISHED_AT_DESC', viewer.kind !== 'staff'),
    where: async ({ category }) => {
      const visible = await visibleArticlesSql(viewer);
      const conditions = [
        visible,
        ...filterSql({}, viewer),
        Prisma.sql`a.category_id = ${category}`,
      ];
      return Prisma.join(conditions, ' AND ');
    },
    kept: viewer.kind === 'staff' ? undefined : ({ category }) => countPublicArticlesOf(category),
  }),
);

builder.objectField(Category, 'articles', (t) =>
  t.field({
    type: ArticleConnection,
    price: articleListPrice(10),
    description: 'Its articles that the viewer may see, newest first.',
    args: articlePageArguments,
    resolve: (category, page, { viewer }, info) => {
      const columns = requestedColumns(info, ['edges', 'node']);
      return ofCategory(viewer)({ category: category.id }, columns, page);
    },
  }),
);
