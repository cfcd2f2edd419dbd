import { Prisma } from '@hoi/db/prisma';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { categoryIdOf } from '#modules/newsroom/categories/category-directory.ts';
import {
  countPublicArticles,
  countPublicArticlesOf,
} from '#modules/newsroom/shown/public-article-counts.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import { visibleArticlesSql } from './article.policy.ts';
import type { ArticleColumn, ArticleRow } from './article-columns.ts';
import { type ArticleFilter, filterSql } from './article-filter.ts';
import { type ArticleOrder, orderingOf } from './article-order.ts';
import { articlesBeneath } from './articles-beneath.ts';
import { type ArticlePageArguments, listArticles } from './list-articles.ts';

export interface ArticleListRequest {
  filter: ArticleFilter;
  orderBy: ArticleOrder;
  columns: ReadonlySet<ArticleColumn>;
}

/** How many a list holds, where the database keeps it: for readers, of one category or of all, and of nothing narrower. */
function keptCount(viewer: Viewer, { category, ...others }: ArticleFilter) {
  if (viewer.kind === 'staff') return undefined;
  if (Object.values(others).some((asked) => asked != null)) return undefined;
  if (!category) return countPublicArticles;
  // Another server may have named one a moment ago, and the rows are found by its name: then they are counted.
  return async () => countPublicArticlesOf(await categoryIdOf(category));
}

/** A page of the articles that the viewer may see. */
export async function listVisibleArticles(
  viewer: Viewer,
  { filter, orderBy, columns }: ArticleListRequest,
  page: ArticlePageArguments,
) {
  const visible = await visibleArticlesSql(viewer);
  const asked = [filter.status, filter.standing].filter((list) => list?.length === 1);
  const onlyPublished = viewer.kind !== 'staff' || asked.some((list) => list?.[0] === 'PUBLISHED');
  const where = Prisma.join([visible, ...filterSql(filter, viewer)], ' AND ');
  const ordering = orderingOf(orderBy, onlyPublished);
  return listArticles({ where, ordering, columns, kept: keptCount(viewer, filter) }, page);
}

function aroundOn(side: 'newer' | 'older') {
  const comparison = side === 'newer' ? Prisma.sql`>` : Prisma.sql`<`;
  return articlesBeneath({
    values: { category: 'uuid', instant: 'timestamptz', id: 'uuid' },
    ordering: orderingOf('PUBLISHED_AT_DESC', true),
    where: async ({ category, instant, id }) => Prisma.sql`
      ${await publicArticlesSql()} AND a.category_id = ${category}
      AND (a.published_at, a.id) ${comparison} (${instant}, ${id})`,
  });
}

const around = { newer: aroundOn('newer'), older: aroundOn('older') };

/**
 * Articles of the same category on one side of this one in time, as readers see them; ties are
 * decided by id. Newest first on both sides. None around an article that readers cannot see yet.
 */
export function listAround(
  { id, categoryId, publishedAt }: Pick<ArticleRow, 'id' | 'categoryId' | 'publishedAt'>,
  side: 'newer' | 'older',
  columns: ReadonlySet<ArticleColumn>,
  page: ArticlePageArguments,
) {
  const instant = publishedAt?.toISOString() ?? null;
  return around[side]({ category: categoryId, instant, id }, columns, page);
}
