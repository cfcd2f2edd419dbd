import { Prisma } from '@hoi/db/prisma';
import { hiddenCategoryIds } from '#modules/newsroom/categories/public-categories.ts';
import { readRows } from '#outside/db.ts';
import { publishedSql } from './public-articles.ts';

/** An article that readers saw and see no more. */
export interface GoneArticle {
  id: string;
  goneAt: Date;
}

/**
 * What was taken off the site or put into the bin at a moment or later, in the order of going. Drafts, and what went
 * before its hour had come, readers never saw: nothing tells of them. Nor of what a hidden category holds.
 */
export async function goneArticles(since: Date, most: number): Promise<GoneArticle[]> {
  const hidden = await hiddenCategoryIds();
  const from = since.toISOString();
  const published = publishedSql();
  // Whatever goes is changed by it: the index by the last change bounds the search. A minute for clocks that differ.
  return readRows<{ id: string; goneAt: Date }>(Prisma.sql`
    SELECT a.id, gone.at AS "goneAt" FROM articles a
    CROSS JOIN LATERAL (SELECT CASE WHEN ${published} THEN a.deleted_at
      ELSE (SELECT max(e.at) FROM review_events e
        WHERE e.article_id = a.id AND e.kind = 'UNPUBLISHED') END AS at) gone
    WHERE a.updated_at >= ${from}::timestamptz - interval '1 minute'
      AND (NOT ${published} OR a.deleted_at IS NOT NULL)
      AND gone.at >= ${from}::timestamptz AND a.published_at <= gone.at
      AND a.category_id <> ALL(${hidden}::uuid[])
    ORDER BY gone.at, a.id LIMIT ${most}`);
}
