import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { sideBySide } from '#modules/newsroom/articles/text-match.ts';
import { readRows } from '#outside/db.ts';
import { candidatesSql, oneByOne, type Search } from './find-hits.ts';
import type { HitClass } from './hit-classes.ts';
import type { HitPlace } from './hit-cursor.ts';

// Titles compared with what was typed, twenty microseconds each.
const mostCompared = 200;
// Words of a query that are looked at: each is a class without which the others are looked for.
const mostWords = 8;

// So many of the trigrams of what was typed stand in one stretch of a title that looks alike.
const leastLikeness = 0.6;

/** Those of some words that titles have, or else, for each, the one most like it that a title has. */
async function standing(words: readonly string[], readers: Search['readers']): Promise<string[]> {
  const shown = Prisma.sql`${readers?.by.toISOString() ?? null}::timestamptz, ${readers?.hidden ?? []}::uuid[]`;
  for (const by of [Prisma.sql`search.known`, Prisma.sql`search.alike`]) {
    const [row] = await readRows<{ found: string[] }>(
      Prisma.sql`SELECT ${by}(${words}::text[], ${shown}) AS found`,
    );
    if (row && row.found.length > 0) return [...new Set(row.found)];
  }
  return [];
}

/** Titles that hold all of some words side by side, then those that hold all, then all but one. */
function nearlyAll(words: readonly string[]): HitClass[] {
  const all = words.map((word) => `t${word}`);
  const beside = sideBySide('t', words.join(' ')).join('&');
  const butOne = all.map((one) => [...all.filter((other) => other !== one), `!${one}`].join('&'));
  const held = all.join('&');
  // What holds no word at all is no title that looks alike.
  if (words.length === 1) return [{ query: held, meant: held }];
  const meant = [held, ...butOne].map((one) => `(${one})`).join('|');
  const classes = [beside, `${held}&!(${beside})`, ...butOne];
  return classes.map((query) => ({ query, meant }));
}

export interface Alike extends HitPlace {
  title: string;
}

/**
 * Articles whose title looks like the words typed, the likest first. A word that no title has was mistyped, or
 * one of the others was: the titles that hold most of the rest, nearest to each other, the newest, are compared letter
 * by letter; where no title has any of them, those that hold the words most like them. Trigrams of whole titles would
 * have most titles compared, as soon as one of the words looks like one that stands in most.
 */
export async function findAlike(
  typed: readonly string[],
  { readers, visible }: Pick<Search, 'readers' | 'visible'>,
  take: number,
): Promise<Alike[]> {
  const words = [...new Set(typed)].slice(0, mostWords);
  const text = words.join(' ');
  const held = await standing(words, readers);
  if (held.length === 0) return [];
  const compared = candidatesSql({ classes: nearlyAll(held), readers }, mostCompared, null);
  const listedAt = columnSql('listedAt');
  return readRows<Alike>(Prisma.sql`
    SELECT l.id, l."listedAt", l.title, 1 AS class
    FROM ${compared} c CROSS JOIN LATERAL (
      SELECT a.id, ${listedAt} AS "listedAt", a.title,
        round(word_similarity(${text}, s.folded_title)::numeric, 6) AS likeness
      FROM search.articles s JOIN articles a ON a.id = s.article_id
      WHERE s.article_id = c.article_id AND a.deleted_at IS NULL AND ${visible} ${oneByOne}) l
    WHERE l.likeness >= ${leastLikeness}
    ORDER BY l.likeness DESC, l."listedAt" DESC, l.id DESC LIMIT ${take}`);
}
