import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { inPlacesSql } from '#modules/newsroom/articles/text-match.ts';
import { readRows } from '#outside/db.ts';
import type { HitPlace } from './hit-cursor.ts';

/** What was found, with its texts where they are wanted. */
export interface Hit extends HitPlace {
  title: string;
  text: string;
}

/** What `search.find` is asked. */
export interface Asked {
  /** Queries of which no two find the same article, the best first. */
  classes: readonly string[];
  /** All that they find together. */
  meant: string;
  /** What readers see, where the viewer sees no more: by when, and without which categories. */
  readers: { by: Date; hidden: readonly string[] } | null;
}

export interface Search extends Asked {
  /** As `phraseQuery` gives it for what is meant. */
  phrases: string | null;
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

// Articles of which a page, or the count, looks up the places of the words: ten microseconds each. The words of
// "bộ hội liên" stand by two in every article, and what follows a dash is known of none before.
const mostPlaces = 2000;

// Characters of a text that are looked through for a snippet.
const mostRead = 50_000;

const textSql = Prisma.sql`left(concat_ws(' ', a.summary, a.body_text), ${mostRead})`;
const listedAt = columnSql('listedAt');

/** `search.find`: what may be hits, in their order, readers' without anything that they do not see. */
export function candidatesSql(
  { classes, meant, readers }: Asked,
  most: number,
  after: HitPlace | null,
): Prisma.Sql {
  const until = readers
    ? Prisma.sql`WHERE ${listedAt} <= ${readers.by.toISOString()}::timestamptz`
    : Prisma.empty;
  return Prisma.sql`search.find(${classes}::tsquery[], ${meant}::tsquery,
    (SELECT max(${listedAt}) FROM articles a ${until}), ${readers !== null}::boolean,
    ${readers?.hidden ?? []}::uuid[], ${after?.class ?? 0}::int,
    ${after?.listedAt.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}::int)`;
}

interface Candidate extends Hit {
  /** To the viewer. */
  shown: boolean;
  found: boolean;
}

function candidates(search: Search, most: number, after: HitPlace | null) {
  const texts = search.marked
    ? Prisma.sql`a.title, ${textSql} AS text`
    : Prisma.sql`'' AS title, '' AS text`;
  const { phrases } = search;
  const found = phrases === null ? Prisma.sql`true` : inPlacesSql(phrases);
  return readRows<Candidate>(Prisma.sql`
    SELECT c.class, c.listed_at AS "listedAt", c.article_id AS id, a.id IS NOT NULL AS shown,
      a.id IS NOT NULL AND ${found} AS found, ${texts}
    FROM ${candidatesSql(search, most, after)} WITH ORDINALITY c (class, listed_at, article_id, place)
      LEFT JOIN articles a ON a.id = c.article_id
        AND a.deleted_at IS NULL AND ${search.visible}
    ORDER BY c.place`);
}

/** What a search came to. */
interface Found {
  hits: Hit[];
  /** How far was looked, where as much was looked through as ever is at once and more may be beyond. */
  until: HitPlace | null;
}

/** `take` articles that match, best first, from a place on. */
export async function findHits(
  search: Search,
  take: number,
  after: HitPlace | null,
): Promise<Found> {
  const hits: Hit[] = [];
  let place = after;
  // What the viewer is not shown lends no place to the cursors that she gets.
  let shown = after;
  let left = search.phrases === null ? Number.POSITIVE_INFINITY : mostPlaces;
  for (let most = Math.min(take, left); ; most = Math.min(2 * most, left)) {
    const some = await candidates(search, most, place);
    hits.push(...some.filter(({ found }) => found));
    place = some.at(-1) ?? null;
    shown = some.findLast((candidate) => candidate.shown) ?? shown;
    left -= some.filter((candidate) => candidate.shown).length;
    const isEnough = hits.length >= take;
    if (isEnough || some.length < most || left === 0) {
      return { hits: hits.slice(0, take), until: !isEnough && left === 0 ? shown : null };
    }
  }
}

async function countUpTo(most: number, search: Search) {
  const all = [search.meant];
  if (!search.readers || search.phrases !== null) {
    const found = await findHits({ ...search, classes: all, marked: false }, most, null);
    return { count: found.hits.length, isAll: found.until === null };
  }
  const [row] = await readRows<{ count: number }>(
    Prisma.sql`SELECT count(*)::int AS count
      FROM ${candidatesSql({ ...search, classes: all }, most, null)}`,
  );
  return { count: row?.count ?? 0, isAll: true };
}

/** How many match, as far as they are counted. */
export async function countHits(search: Search): Promise<Total> {
  const { count, isAll } = await countUpTo(mostCounted + 1, search);
  return { count: Math.min(count, mostCounted), isExact: isAll && count <= mostCounted };
}
