import type { Prisma } from '@hoi/db/prisma';
import { localDay } from '@hoi/localization/date';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import type { Transaction } from '#outside/db.ts';
import type { ListedArticle } from './legacy-page/legacy-page.ts';
import { articleKey } from './title-key.ts';

const dayMs = 24 * 60 * 60 * 1000;

const known = {
  id: true,
  title: true,
  publishedAt: true,
  awaitingContent: true,
  deletedAt: true,
  legacyAddress: { select: { legacyId: true } },
} as const;

type KnownArticle = Prisma.ArticleGetPayload<{ select: typeof known }>;

/** Finds the article that a row of a page stands for; undefined when this portal has none. */
export type ArticleMatcher = (row: ListedArticle) => string | undefined;

/** What earlier imports took a title and day for, whatever became of the article since. */
async function remembered(tx: Transaction, keys: readonly string[]): Promise<Map<string, string>> {
  // Reports keep the spelling of their time. The days come first: they are quick to compare.
  const rows = await tx.$queryRaw<{ key: string; articleId: string }[]>`
    SELECT public.spell_vi(entry->>'key') AS key, entry->>'articleId' AS "articleId"
    FROM legacy_imports i, jsonb_array_elements(i.report->'articles') entry
    WHERE left(entry->>'key', 10) = ANY(${keys.map((key) => key.slice(0, 10))})
      AND public.spell_vi(entry->>'key') = ANY(${[...keys]}) ORDER BY i.id DESC`;
  return new Map(rows.map(({ key, articleId }) => [key, articleId]));
}

function byPreference(a: KnownArticle, b: KnownArticle): number {
  const rank = (article: KnownArticle) =>
    (article.deletedAt ? 2 : 0) + (article.awaitingContent ? 1 : 0);
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

/**
 * Looks up all rows of a page at once. A row is an article by its old number, by what an earlier
 * import made of it, or by title and day; never one that the old portal knew by another number.
 */
export async function matchArticles(
  tx: Transaction,
  rows: readonly ListedArticle[],
): Promise<ArticleMatcher> {
  const keyOf = (row: ListedArticle) => articleKey(row.title, row.publishedOn);
  const memory = await remembered(tx, rows.map(keyOf));
  const days = [...new Set(rows.map((row) => row.publishedOn))].map(startOfLocalDay);
  const numbers = rows.flatMap(({ legacyId }) => legacyId ?? []);
  const articles = await tx.article.findMany({
    where: {
      OR: [
        { id: { in: [...memory.values()] } },
        { legacyAddress: { some: { legacyId: { in: numbers } } } },
        ...days.map((gte) => ({ publishedAt: { gte, lt: new Date(gte.getTime() + dayMs) } })),
      ],
    },
    select: known,
  });
  articles.sort(byPreference);
  const isKey = (article: KnownArticle, key: string) =>
    memory.get(key) === article.id ||
    (article.publishedAt !== null &&
      articleKey(article.title, localDay(article.publishedAt)) === key);
  return (row) => {
    const key = keyOf(row);
    const has = (article: KnownArticle) =>
      article.legacyAddress.some(({ legacyId }) => legacyId === row.legacyId);
    const numbered = row.legacyId === undefined ? undefined : articles.find(has);
    if (numbered) return numbered.id;
    const other = (article: KnownArticle) =>
      row.legacyId !== undefined && article.legacyAddress.length > 0;
    const named = articles.filter((article) => isKey(article, key) && !other(article));
    return (named.find(({ id }) => id === memory.get(key)) ?? named[0])?.id;
  };
}
