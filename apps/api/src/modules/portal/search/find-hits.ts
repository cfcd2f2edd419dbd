import { Prisma } from '@hoi/db/prisma';
import { columnSql } from '#modules/newsroom/articles/article-columns.ts';
import { inPlacesSql } from '#modules/newsroom/articles/text-match.ts';
import { readRows } from '#outside/db.ts';
import type { HitClass } from './hit-classes.ts';
import type { HitPlace } from './hit-cursor.ts';

/** What `search.find` is asked. */
export interface Asked {
  /** Of which no two find the same article, the best first. */
  classes: readonly HitClass[];
  /** What readers see, where the viewer sees no more: by when, and without which categories. */
  readers: { by: Date; hidden: readonly string[] } | null;
}

export interface Search extends Asked {
  /** As `phraseQuery` gives it for what is meant. */
  phrases: string | null;
  /** All that may be meant: what the classes find together. */
  meant: string;
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

const listedAt = columnSql('listedAt');

/** `search.find`: what may be hits, in their order, readers' without anything that they do not see. */
export function candidatesSql(
  { classes, readers }: Asked,
  most: number,
  after: HitPlace | null,
): Prisma.Sql {
  const until = readers
    ? Prisma.sql`WHERE ${listedAt} <= ${readers.by.toISOString()}::timestamptz`
    : Prisma.empty;
  const queries = classes.map(({ query }) => query);
  const meant = classes.map((one) => one.meant);
  return Prisma.sql`search.find(${queries}::tsquery[], ${meant}::tsquery[],
    (SELECT max(${listedAt}) FROM articles a ${until}), ${readers !== null}::boolean,
    ${readers?.hidden ?? []}::uuid[], ${after?.class ?? 0}::int,
    ${after?.listedAt.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}::int,
    ${mostCounted + 1}::int)`;
}

/** A plan that is kept for all searches would read every article there is beside the twenty that are asked for. */
export const oneByOne = Prisma.sql`OFFSET 0`;

interface Candidate extends HitPlace {
  /** How many the classes find in all, one more than are counted at most; null while it is not known. */
  matching: number | null;
  /** To the viewer. */
  shown: boolean;
  found: boolean;
}

function candidates(search: Search, most: number, after: HitPlace | null) {
  const { phrases } = search;
  const found = phrases === null ? Prisma.sql`true` : inPlacesSql(phrases);
  return readRows<Candidate>(Prisma.sql`
    SELECT c.class, c.listed_at AS "listedAt", c.article_id AS id, c.matching,
      a.id IS NOT NULL AS shown, coalesce(a.found, false) AS found
    FROM ${candidatesSql(search, most, after)}
      WITH ORDINALITY c (class, listed_at, article_id, matching, place)
      LEFT JOIN LATERAL (SELECT a.id, ${found} AS found FROM articles a
        WHERE a.id = c.article_id AND a.deleted_at IS NULL AND ${search.visible}
        ${oneByOne}) a ON true
    ORDER BY c.place`);
}

/** What a search came to. */
interface Found {
  hits: HitPlace[];
  /** How far was looked, where as much was looked through as ever is at once and more may be beyond. */
  until: HitPlace | null;
  /** Where it has become known on the way. */
  total: Total | null;
}

const totalOf = (count: number, isAll = true): Total => ({
  count: Math.min(count, mostCounted),
  isExact: isAll && count <= mostCounted,
});

/** Whether all that `search.find` gives are hits, so that it can say how many there are. */
const isCounted = ({ readers, phrases }: Search) => readers !== null && phrases === null;

/** `take` articles that match, best first, from a place on. */
export async function findHits(
  search: Search,
  take: number,
  after: HitPlace | null,
): Promise<Found> {
  const hits: HitPlace[] = [];
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
      const matching = some.findLast((one) => one.matching !== null)?.matching;
      const total = matching != null && isCounted(search) ? totalOf(matching) : null;
      return { hits: hits.slice(0, take), until: !isEnough && left === 0 ? shown : null, total };
    }
  }
}

/** How many match, as far as they are counted. */
export async function countHits(search: Search): Promise<Total> {
  const all = { ...search, classes: [{ query: search.meant, meant: search.meant }] };
  if (isCounted(search)) {
    const { total } = await findHits(all, 1, null);
    return total ?? totalOf(0);
  }
  const { hits, until } = await findHits(all, mostCounted + 1, null);
  return totalOf(hits.length, until === null);
}
