import { askingForAll } from '@hoi/db/asker';
import { Prisma } from '@hoi/db/prisma';
import { hiddenCategoryIds } from '#modules/newsroom/categories/public-categories.ts';
import { clock } from '#outside/clock.ts';
import { readRows } from '#outside/db.ts';
import { inNextTurn } from '#outside/next-turn.ts';
import { awaitedArticlesSql } from './public-articles.ts';

/** How many articles readers see in each category, by its id. */
export type ArticleCounts = ReadonlyMap<string, number>;

/**
 * What the database keeps of each category, less what waits for its hour. Each category is asked for by itself:
 * all that waits together, the planner would look for among all articles.
 */
export function articleCountsSql(by: Date = clock.now()): Prisma.Sql {
  return Prisma.sql`
    SELECT kept.id, kept.articles - (SELECT count(*) FROM articles a
      WHERE ${awaitedArticlesSql(by)} AND a.category_id = kept.id)::int AS count
    FROM (SELECT category_id AS id, sum(articles)::int AS articles
      FROM article_counts GROUP BY category_id) kept`;
}

/** Of hidden categories readers see nothing. */
export const publicArticleCounts = inNextTurn(() =>
  askingForAll(async (): Promise<ArticleCounts> => {
    const hidden = new Set(await hiddenCategoryIds());
    const rows = await readRows<{ id: string; count: number }>(articleCountsSql());
    return new Map(rows.filter(({ id }) => !hidden.has(id)).map(({ id, count }) => [id, count]));
  }),
);

/** How many articles readers see. */
export async function countPublicArticles(): Promise<number> {
  const counts = [...(await publicArticleCounts()).values()];
  return counts.reduce((total, count) => total + count, 0);
}

/** How many they see of one category; null of none. */
export async function countPublicArticlesOf(categoryId: string | null): Promise<number | null> {
  return categoryId === null ? null : ((await publicArticleCounts()).get(categoryId) ?? 0);
}
