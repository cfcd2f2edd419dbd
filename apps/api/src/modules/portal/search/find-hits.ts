import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { type Choice, meantQuery, phraseQuery } from '#modules/newsroom/articles/text-match.ts';
import { readRows } from '#outside/db.ts';
import type { HitPlace } from './hit-cursor.ts';

/** What was found, with its texts where they are wanted. */
export interface Hit extends HitPlace {
  title: string;
  text: string;
}

export interface Search {
  choices: readonly Choice[];
  /** As `hitClasses` gives them for the choices. */
  classes: readonly string[];
  /** What readers see, where the viewer sees no more: by when, and without which categories. */
  readers: { by: Date; hidden: readonly string[] } | null;
  /** Whether the texts are wanted, for marking what was found in them. */
  marked: boolean;
  /** Which `articles a` the viewer may find. */
  visible: Prisma.Sql;
}

export interface Total {
  count: number;
  /** Whether these are all. */
  isExact: boolean;
}

const mostCounted = 1000;

// Characters of a text that are looked through for a snippet.
const mostRead = 50_000;

const textSql = Prisma.sql`left(concat_ws(' ', a.summary, a.body_text), ${mostRead})`;
const listedAt = columnSql('listedAt');

/** `search.find`: what may be hits, in their order, readers' without anything that they do not see. */
function candidatesSql(
  { choices, classes, readers }: Search,
  most: number,
  after: HitPlace | null,
): Prisma.Sql {
  const until = readers
    ? Prisma.sql`WHERE ${listedAt} <= ${readers.by.toISOString()}::timestamptz`
    : Prisma.empty;
  return Prisma.sql`search.find(${classes}::tsquery[], ${meantQuery(choices)}::tsquery,
    (SELECT max(${listedAt}) FROM articles a ${until}), ${readers !== null}::boolean,
    ${readers?.hidden ?? []}::uuid[], ${after?.class ?? 0}::int,
    ${after?.listedAt.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}::int)`;
}

interface Candidate extends Hit {
  found: boolean;
}

function candidates(search: Search, most: number, after: HitPlace | null) {
  const texts = search.marked
    ? Prisma.sql`a.title, ${textSql} AS text`
    : Prisma.sql`'' AS title, '' AS text`;
  const phrases = phraseQuery(search.choices);
  const inPlace =
    phrases === null
      ? Prisma.empty
      : Prisma.sql`AND (SELECT s.places FROM search.articles s WHERE s.article_id = a.id) @@ ${phrases}::tsquery`;
  return readRows<Candidate>(Prisma.sql`
    SELECT c.class, c.listed_at AS "listedAt", c.article_id AS id, a.id IS NOT NULL AS found, ${texts}
    FROM ${candidatesSql(search, most, after)} WITH ORDINALITY c (class, listed_at, article_id, place)
      LEFT JOIN articles a ON a.id = c.article_id
        AND a.deleted_at IS NULL AND ${search.visible} ${inPlace}
    ORDER BY c.place`);
}

/** `take` articles that match, best first, from a place on. */
export async function findHits(
  search: Search,
  take: number,
  after: HitPlace | null,
): Promise<Hit[]> {
  const hits: Hit[] = [];
  let place = after;
  for (let most = take; ; most *= 2) {
    const some = await candidates(search, most, place);
    hits.push(...some.filter(({ found }) => found));
    place = some.at(-1) ?? null;
    if (some.length < most || hits.length >= take) return hits.slice(0, take);
  }
}

async function countUpTo(most: number, search: Search): Promise<number> {
  const all = [meantQuery(search.choices)];
  if (!search.readers || phraseQuery(search.choices) !== null) {
    const hits = await findHits({ ...search, classes: all, marked: false }, most, null);
    return hits.length;
  }
  const [row] = await readRows<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count
      FROM ${candidatesSql({ ...search, classes: all }, most, null)}`,
  );
  return row?.count ?? 0;
}

/** How many match, as far as they are counted. */
export async function countHits(search: Search): Promise<Total> {
  const count = await countUpTo(mostCounted + 1, search);
  return { count: Math.min(count, mostCounted), isExact: count <= mostCounted };
}

/** Articles whose title looks like the words typed, the likest first. */
export function findAlike(words: string, visible: Prisma.Sql, take: number): Promise<Hit[]> {
  return readRows<Hit>(Prisma.sql`
    SELECT a.id, ${listedAt} AS "listedAt", a.title, left(a.summary, 300) AS text, 1 AS class
    FROM search.articles s JOIN articles a ON a.id = s.article_id
    WHERE ${words} <% s.folded_title AND a.deleted_at IS NULL AND ${visible}
    ORDER BY round(word_similarity(${words}, s.folded_title)::numeric, 6) DESC, "listedAt" DESC, a.id DESC
    LIMIT ${take}`);
}
