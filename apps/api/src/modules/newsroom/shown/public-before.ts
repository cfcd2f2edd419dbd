import { Prisma } from '@hoi/db/prisma';
import { hiddenCategoryIds } from '#modules/newsroom/categories/public-categories.ts';
import { readRows } from '#outside/db.ts';
import { publicArticlesSql } from './public-articles.ts';

/** An article that readers saw and see no more. */
export interface GoneArticle {
  id: string;
  goneAt: Date;
}

/**
 * What readers saw and see no more since a moment or later, in the order of going. What is in a hidden category now
 * is not among it: categories are hidden by hundreds of articles, and are shown again.
 */
export async function goneArticles(since: Date, most: number): Promise<GoneArticle[]> {
  const hidden = await hiddenCategoryIds();
  // What was dated forward comes back by itself.
  return readRows<GoneArticle>(Prisma.sql`
    SELECT a.id, a.gone_at AS "goneAt" FROM articles a
    WHERE a.gone_at >= ${since.toISOString()}::timestamptz
      AND NOT coalesce(${await publicArticlesSql()}, false) AND a.category_id <> ALL(${hidden}::uuid[])
    ORDER BY a.gone_at, a.id LIMIT ${most}`);
}
