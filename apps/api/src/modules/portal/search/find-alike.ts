import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { readRows } from '#outside/db.ts';
import { type Asked, candidatesSql, type Hit, type Search } from './find-hits.ts';

// Titles compared with what was typed, twenty microseconds each.
const mostCompared = 500;

// Words of a query that are looked at: each is a class without which the others are looked for.
const mostWords = 8;

// What the operator <% takes for alike: so many of the trigrams of the words in one stretch of the title.
const leastLikeness = 0.6;

/** Those of some lexemes that any article has. */
async function known(lexemes: readonly string[]): Promise<string[]> {
  const [row] = await readRows<{ known: string[] }>(
    Prisma.sql`SELECT search.known(${lexemes}) AS known`,
  );
  return row?.known ?? [];
}

/** Titles that hold all of some lexemes, then those that hold all but one. */
function nearlyAll(lexemes: readonly string[]): Pick<Asked, 'classes' | 'meant'> {
  const butOne = lexemes.map((one) => [...lexemes.filter((other) => other !== one), `!${one}`]);
  // What holds no word at all is no title that looks alike.
  const classes = [lexemes, ...(lexemes.length > 1 ? butOne : [])].map((all) => all.join('&'));
  return { classes, meant: classes.map((one) => `(${one})`).join('|') };
}

/**
 * Articles whose title looks like the words typed, the likest first. A word that no title has was mistyped, or
 * one of the others was: the newest titles that hold the rest are compared letter by letter. Trigrams alone
 * would have most titles compared, as soon as one of the words stands in most; only where no title has any of
 * the words, they find them.
 */
export async function findAlike(
  typed: readonly string[],
  { readers, visible }: Pick<Search, 'readers' | 'visible'>,
  take: number,
): Promise<Hit[]> {
  const words = [...new Set(typed)].slice(0, mostWords);
  const text = words.join(' ');
  const standing = await known(words.map((word) => `t${word}`));
  const compared =
    standing.length > 0
      ? Prisma.sql`SELECT article_id FROM ${candidatesSql({ ...nearlyAll(standing), readers }, mostCompared, null)}`
      : Prisma.sql`SELECT article_id FROM search.articles WHERE ${text} <% folded_title LIMIT ${mostCompared}`;
  const listedAt = columnSql('listedAt');
  return readRows<Hit>(Prisma.sql`
    SELECT a.id, ${listedAt} AS "listedAt", a.title, left(a.summary, 300) AS text, 1 AS class
    FROM (${compared}) c JOIN search.articles s USING (article_id) JOIN articles a ON a.id = s.article_id
      CROSS JOIN LATERAL (SELECT round(word_similarity(${text}, s.folded_title)::numeric, 6) OFFSET 0) l (likeness)
    WHERE l.likeness >= ${leastLikeness} AND a.deleted_at IS NULL AND ${visible}
    ORDER BY l.likeness DESC, "listedAt" DESC, a.id DESC LIMIT ${take}`);
}
