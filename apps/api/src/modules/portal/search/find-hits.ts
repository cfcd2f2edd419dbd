import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { readRows } from '#outside/db.ts';
import type { HitPlace } from './hit-cursor.ts';
import { foldedPhrase, foldedQuery, scoreSql } from './hit-score.ts';

/** What was found, with its texts where they are wanted. */
export interface Hit extends HitPlace {
  title: string;
  text: string;
}

export interface Search {
  /** As `cleanQuery` gives it. */
  query: string;
  /** Whether every visible article has been published, so that its date can lead an index scan. */
  published: boolean;
  /** Whether the texts are wanted, for marking what was found in them. */
  marked: boolean;
  /** Which `articles a` the viewer may find. */
  visible: Prisma.Sql;
}

// Ranking reads each vector whole; see README.md.
const mostRanked = 1000;
// Of the titles that hold the phrase: the shortest are nearest to being it.
const mostTitled = 100;

// Characters of a text that are looked through for a snippet.
const mostRead = 50_000;

const textSql = Prisma.sql`left(concat_ws(' ', a.summary, a.body_text), ${mostRead})`;

function matching({ query, visible }: Search): Prisma.Sql {
  return Prisma.sql`search.articles s JOIN articles a ON a.id = s.article_id
    WHERE s.folded @@ ${foldedQuery(query)} AND a.deleted_at IS NULL AND ${visible}`;
}

function listedAt(published: boolean): Prisma.Sql {
  return columnSql(published ? 'publishedAt' : 'listedAt');
}

interface RankedHit extends Hit {
  /** How many articles were ranked. */
  ranked: number;
}

/** The best of the candidates, from a place on. */
function rankedHits(
  search: Search,
  candidates: Prisma.Sql,
  take: number,
  after: HitPlace | null,
): Promise<RankedHit[]> {
  const shown = search.marked
    ? Prisma.sql`a.title, ${textSql} AS text`
    : Prisma.sql`'' AS title, '' AS text`;
  const beyond = after
    ? Prisma.sql`WHERE (h.score, h."listedAt", h.id) <
        (${String(after.score)}::float8, ${after.listedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return readRows<RankedHit>(Prisma.sql`
    WITH candidates AS MATERIALIZED (${candidates}), hits AS (
      SELECT c.id, c."listedAt", round((${scoreSql(search.query)})::numeric, 6)::float8 AS score
      FROM candidates c JOIN search.articles s ON s.article_id = c.id
        JOIN search.titles t ON t.article_id = c.id
    ), page AS (
      SELECT h.* FROM hits h ${beyond} ORDER BY h.score DESC, h."listedAt" DESC, h.id DESC LIMIT ${take}
    )
    SELECT p.*, ${shown}, (SELECT count(*)::int FROM candidates) AS ranked
    FROM page p JOIN articles a ON a.id = p.id
    ORDER BY p.score DESC, p."listedAt" DESC, p.id DESC`);
}

function latest(search: Search): Prisma.Sql {
  const date = listedAt(search.published);
  return Prisma.sql`SELECT a.id, ${date} AS "listedAt" FROM ${matching(search)}
    ORDER BY ${date} DESC, a.id DESC LIMIT ${mostRanked}`;
}

function titled(search: Search): Prisma.Sql {
  const date = listedAt(search.published);
  return Prisma.sql`SELECT a.id, ${date} AS "listedAt"
    FROM search.titles t JOIN articles a ON a.id = t.article_id
      JOIN search.articles s ON s.article_id = a.id
    WHERE t.folded @@ ${foldedPhrase(search.query)} AND s.folded @@ ${foldedQuery(search.query)}
      AND a.deleted_at IS NULL AND ${search.visible}
    ORDER BY length(t.folded), ${date} DESC, a.id DESC LIMIT ${mostTitled}`;
}

function better(a: Hit, b: Hit): number {
  return b.score - a.score || b.listedAt.getTime() - a.listedAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** `take` articles that match, best first, from a place on. */
export async function findHits(
  search: Search,
  take: number,
  after: HitPlace | null,
): Promise<Hit[]> {
  const late = await rankedHits(search, latest(search), take, after);
  const [first] = late;
  // Beyond the last of the late ones there may still be old titles.
  const all = first ? first.ranked < mostRanked : after === null;
  if (all) return late;
  const old = await rankedHits(search, titled(search), take, after);
  const known = new Set(late.map(({ id }) => id));
  return [...late, ...old.filter(({ id }) => !known.has(id))].sort(better).slice(0, take);
}

export async function countHits({
  query,
  visible,
}: Pick<Search, 'query' | 'visible'>): Promise<number> {
  const [row] = await readRows<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count
      FROM search.matching(${foldedQuery(query)}) m (id) JOIN articles a ON a.id = m.id
      WHERE a.deleted_at IS NULL AND ${visible}`,
  );
  return row?.count ?? 0;
}

/** Articles whose title looks like the words typed, the likest first. */
export function findAlike(words: string, visible: Prisma.Sql, take: number): Promise<Hit[]> {
  return readRows<Hit>(Prisma.sql`
    SELECT a.id, ${listedAt(false)} AS "listedAt", a.title, left(a.summary, 300) AS text,
      round(word_similarity(${words}, s.folded_title)::numeric, 6)::float8 AS score
    FROM search.articles s JOIN articles a ON a.id = s.article_id
    WHERE ${words} <% s.folded_title AND a.deleted_at IS NULL AND ${visible}
    ORDER BY score DESC, "listedAt" DESC, a.id DESC LIMIT ${take}`);
}
