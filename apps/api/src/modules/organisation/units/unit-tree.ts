import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { refuseDeed } from '@hoi/domain/errors';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { said } from '#graphql/caller-words.ts';
import type { ReadRows } from '#outside/db.ts';
import { heldOn, holdsOnSql } from './dated-rows.ts';
import { type KeptVersion, type Moment, withVersions } from './kept-versions.ts';
import { unitsBelowSql } from './units-below.ts';

export interface TreeRow {
  id: string;
  slug: string;
  name: string;
  kind: OrgUnitKind;
  officialCode: string | null;
  parentId: string | null;
  depth: number;
  childCount: number;
  /** False only for a root that is not there on the day. */
  alive: boolean;
}

/** As many as a screen can hold; a larger tree is opened branch by branch. */
export const mostTreeRows = 5000;

function refuseTooLarge(): never {
  refuseDeed(
    said((w) => w.organisation.treeTooLarge(mostTreeRows)),
    'depth',
  );
}

/** Refuses a tree that is too large before it is read. */
async function checkSize(roots: string[], day: CalendarDay, depth: number, read: ReadRows) {
  const on = Prisma.sql`${day}::date`;
  const [row] = await read<{ size: number }>(Prisma.sql`
    SELECT count(*)::int AS size FROM (SELECT FROM unnest(${roots}::uuid[]) root (id)
      CROSS JOIN LATERAL ${unitsBelowSql(Prisma.sql`root.id`, on)} b
      WHERE b.depth <= ${depth} LIMIT ${mostTreeRows + 1}) members`);
  if (row && row.size > mostTreeRows) refuseTooLarge();
}

function rowOf({ id, name, kind, parentId }: KeptVersion, depth: number): TreeRow {
  return {
    id,
    slug: '',
    name,
    kind,
    officialCode: null,
    parentId,
    depth,
    childCount: 0,
    alive: true,
  };
}

/** The rows of a tree, level by level, siblings in their order. */
async function levelsOn(
  rootId: string | null,
  day: CalendarDay,
  depth: number,
  { versions, read, kept }: Moment,
): Promise<TreeRow[]> {
  const idsOf = (units: readonly KeptVersion[]) => units.map(({ id }) => id);
  const [roots = []] = rootId ? await versions('own', [rootId]) : await versions('top', ['']);
  let level = roots.filter((version) => heldOn(version, day));
  if (!kept) await checkSize(idsOf(level), day, depth, read);
  const rows: TreeRow[] = [];
  for (let at = 0; level.length > 0; at++) {
    if (rows.length + level.length > mostTreeRows) refuseTooLarge();
    for (const version of level) rows.push(rowOf(version, at));
    if (at === depth) break;
    const below = await versions('below', idsOf(level));
    level = [];
    for (const those of below) {
      for (const version of those) if (heldOn(version, day)) level.push(version);
    }
  }
  return rows;
}

/** Brings rows that are sorted among siblings into the order of a tree: each parent before its children. */
function inTreeOrder(rows: readonly TreeRow[]): TreeRow[] {
  const below = Map.groupBy(rows, ({ depth, parentId }) => (depth === 0 ? null : parentId));
  const ordered: TreeRow[] = [];
  // No tree is deeper than 32 levels: the database sees to that.
  const add = (row: TreeRow) => {
    ordered.push(row);
    for (const child of below.get(row.id) ?? []) add(child);
  };
  for (const row of rows) if (row.depth === 0) add(row);
  return ordered;
}

/** How many units stand right below each of some units on a day; those with none are left out. */
async function countBelow(ids: string[], day: Prisma.Sql, read: ReadRows) {
  const rows = await read<{ id: string; count: number }>(Prisma.sql`
    SELECT v.parent_id AS id, count(*)::int AS count FROM org_unit_versions v
    WHERE v.parent_id = ANY (${ids}::uuid[]) AND ${holdsOnSql('v', day)} GROUP BY 1`);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

async function codesOf(ids: string[], day: Prisma.Sql, read: ReadRows) {
  const rows = await read<{ id: string; code: string }>(Prisma.sql`
    SELECT v.unit_id AS id, v.code FROM org_unit_codes v
    WHERE v.unit_id = ANY (${ids}::uuid[]) AND v.list = 'GSO' AND ${holdsOnSql('v', day)}`);
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** Columns that cost a look-up for each row: read only when they are asked for. */
export const dearColumns = ['slug', 'childCount', 'officialCode'] as const;
export type DearColumns = ReadonlySet<(typeof dearColumns)[number]>;

/** Adds how many are below: those of the answer, and those below the lines that end a cut tree. */
async function withCounts(
  rows: TreeRow[],
  depth: number,
  countBelow: (ids: string[]) => Promise<Map<string, number>>,
): Promise<TreeRow[]> {
  const below = new Map<string, number>();
  for (const { parentId } of rows) {
    if (parentId) below.set(parentId, (below.get(parentId) ?? 0) + 1);
  }
  const last = rows.filter((row) => row.depth === depth).map(({ id }) => id);
  if (last.length > 0) for (const [id, count] of await countBelow(last)) below.set(id, count);
  return rows.map((row) => ({ ...row, childCount: below.get(row.id) ?? 0 }));
}

/** Adds the codes that places have; branches and groups have none. */
async function withCodes(rows: TreeRow[], day: Prisma.Sql, read: ReadRows): Promise<TreeRow[]> {
  const places = rows.filter(({ kind }) => kind !== 'BRANCH' && kind !== 'GROUP');
  const ids = places.map(({ id }) => id);
  const codes = await codesOf(ids, day, read);
  return rows.map((row) => ({ ...row, officialCode: codes.get(row.id) ?? null }));
}

async function withSlugs(rows: TreeRow[], read: ReadRows): Promise<TreeRow[]> {
  const found = await read<{ id: string; slug: string }>(Prisma.sql`
    SELECT u.id, u.slug FROM org_units u WHERE u.id = ANY (${rows.map(({ id }) => id)}::uuid[])`);
  const slugs = new Map(found.map(({ id, slug }) => [id, slug]));
  return rows.map((row) => ({ ...row, slug: slugs.get(row.id) ?? '' }));
}

/**
 * A tree as it stood on a day, at most `depth` levels below its roots.
 * @throws BadInputError when it is too large
 */
export async function treeOn(
  rootId: string | null,
  asOf: CalendarDay,
  depth: number,
  asked: DearColumns,
): Promise<TreeRow[]> {
  const day = Prisma.sql`${asOf}::date`;
  return withVersions(async (moment) => {
    const { read } = moment;
    const ordered = inTreeOrder(await levelsOn(rootId, asOf, depth, moment));
    const counting = (ids: string[]) => countBelow(ids, day, read);
    const counted = asked.has('childCount') ? await withCounts(ordered, depth, counting) : ordered;
    const coded = asked.has('officialCode') ? await withCodes(counted, day, read) : counted;
    return asked.has('slug') ? withSlugs(coded, read) : coded;
  });
}
