import { Prisma } from '@hoi/db/prisma';
import { unaccent } from '@hoi/domain/unaccent';
import { normaliseToneMarks } from '@hoi/localization/tone-marks';
import { readRows } from '#outside/db.ts';
import { endMark, startMark } from './highlight.ts';
import type { HitPlace } from './hit-cursor.ts';

export interface Hit extends HitPlace {
  title: string;
  snippet: string;
}

export interface Search {
  /** As `cleanQuery` gives it. */
  query: string;
  /** Whether every visible article has been published, so that its date can lead an index scan. */
  published: boolean;
  /** Whether found words shall be marked, which reads and parses the texts. */
  marked: boolean;
  /** Which `articles a` the viewer may find. */
  visible: Prisma.Sql;
}

// Ranking reads each vector whole; see README.md.
const mostRanked = 1000;

const marks = `StartSel=${startMark}, StopSel=${endMark}`;
const titleOptions = `${marks}, HighlightAll=true`;
const snippetOptions = `${marks}, MaxFragments=2, MinWords=10, MaxWords=30, FragmentDelimiter=" … "`;

function foldedQuery(query: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('public.vi', ${query})`;
}

/** A query with accents means them: in either placement of the tone mark (hóa, hoá). */
function accentBoost(query: string): Prisma.Sql {
  if (unaccent(query) === query) return Prisma.sql`0`;
  const exact = Prisma.sql`(websearch_to_tsquery('pg_catalog.simple', ${query})
    || websearch_to_tsquery('pg_catalog.simple', ${normaliseToneMarks(query)}))`;
  return Prisma.sql`CASE WHEN s.accented @@ ${exact} THEN 1 + ts_rank(s.accented, ${exact}, 1) ELSE 0 END`;
}

function matching({ query, visible }: Pick<Search, 'query' | 'visible'>): Prisma.Sql {
  return Prisma.sql`search.articles s JOIN articles a ON a.id = s.article_id
    WHERE s.folded @@ ${foldedQuery(query)} AND a.deleted_at IS NULL AND ${visible}`;
}

function listedAt(published: boolean): Prisma.Sql {
  return published
    ? Prisma.sql`a.published_at`
    : Prisma.sql`coalesce(a.published_at, a.updated_at)`;
}

/** `take` articles that match, best first, from a place on; found words between marks. */
export function findHits(search: Search, take: number, after: HitPlace | null): Promise<Hit[]> {
  const folded = foldedQuery(search.query);
  const date = listedAt(search.published);
  const shown = search.marked
    ? Prisma.sql`ts_headline('public.vi', a.title, ${folded}, ${titleOptions}) AS title,
      ts_headline('public.vi', left(concat_ws(' ', a.summary, a.body_text), 50000), ${folded}, ${snippetOptions}) AS snippet`
    : Prisma.sql`'' AS title, '' AS snippet`;
  const beyond = after
    ? Prisma.sql`WHERE (h.score, h."listedAt", h.id) <
        (${String(after.score)}::float8, ${after.listedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return readRows<Hit>(Prisma.sql`
    WITH candidates AS MATERIALIZED (
      SELECT a.id, ${date} AS "listedAt" FROM ${matching(search)}
      ORDER BY ${date} DESC, a.id DESC LIMIT ${mostRanked}
    ), hits AS (
      SELECT c.id, c."listedAt",
        round((ts_rank(s.folded, ${folded}, 1) + ${accentBoost(search.query)})::numeric, 6)::float8 AS score
      FROM candidates c JOIN search.articles s ON s.article_id = c.id
    ), page AS (
      SELECT h.* FROM hits h ${beyond} ORDER BY h.score DESC, h."listedAt" DESC, h.id DESC LIMIT ${take}
    )
    SELECT p.*, ${shown}
    FROM page p JOIN articles a ON a.id = p.id
    ORDER BY p.score DESC, p."listedAt" DESC, p.id DESC`);
}

export async function countHits(search: Pick<Search, 'query' | 'visible'>): Promise<number> {
  const [row] = await readRows<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count FROM ${matching(search)}`,
  );
  return row?.count ?? 0;
}

/** Articles whose title looks like the words typed, the likest first. */
export function findAlike(words: string, visible: Prisma.Sql, take: number): Promise<Hit[]> {
  return readRows<Hit>(Prisma.sql`
    SELECT a.id, ${listedAt(false)} AS "listedAt", a.title, left(a.summary, 300) AS snippet,
      round(word_similarity(${words}, s.folded_title)::numeric, 6)::float8 AS score
    FROM search.articles s JOIN articles a ON a.id = s.article_id
    WHERE ${words} <% s.folded_title AND a.deleted_at IS NULL AND ${visible}
    ORDER BY score DESC, "listedAt" DESC, a.id DESC LIMIT ${take}`);
}
