import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { type ReadRows, readRowsPlanned, readTogether } from '#outside/db.ts';
import { keptByRevision } from './kept-by-revision.ts';

/** What a line of the tree shows of a unit while one version of it holds. */
export interface KeptVersion {
  readonly id: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly parentId: string | null;
  readonly validFrom: CalendarDay;
  /** The first day on which it no longer holds; null while open. */
  readonly validTo: CalendarDay | null;
}

/** Where versions are looked for: those of units, of the units right below them, or of those below none. */
type Place = 'own' | 'below' | 'top';

type Versions = readonly KeptVersion[];

/** All versions of one revision that were asked for lately, whatever their day. */
interface Revision {
  readonly lists: Readonly<Record<Place, Map<string, Versions>>>;
  size: number;
}

// About 40 MB of versions, some tens of provinces with all that is below them.
const mostVersions = 200_000;
const none: Versions = [];

const presentRevision = keptByRevision<Revision>(() => ({
  lists: { own: new Map(), below: new Map(), top: new Map() },
  size: 0,
}));

// Emptied when full: an order of use would cost each look-up more than it saves.
function keep(revision: Revision, place: Place, id: string, versions: Versions): void {
  if (revision.size > mostVersions) {
    for (const lists of Object.values(revision.lists)) lists.clear();
    revision.size = 0;
  }
  revision.size += versions.length + 1;
  revision.lists[place].set(id, versions);
}

function placed(place: Place, ids: string[]): Prisma.Sql {
  if (place === 'top') return Prisma.sql`v.parent_id IS NULL`;
  const column = place === 'own' ? Prisma.sql`v.unit_id` : Prisma.sql`v.parent_id`;
  return Prisma.sql`${column} = ANY (${ids}::uuid[])`;
}

async function load(place: Place, ids: string[], revision: Revision, read: ReadRows) {
  const rows = await read<KeptVersion>(Prisma.sql`
    SELECT v.unit_id AS id, v.name, v.kind::text AS kind, v.parent_id AS "parentId",
      v.valid_from::text AS "validFrom", v.valid_to::text AS "validTo"
    FROM org_unit_versions v WHERE ${placed(place, ids)}
    ORDER BY v.position, v.name, v.unit_id`);
  const found = Map.groupBy(rows, (row) => (place === 'own' ? row.id : row.parentId) ?? '');
  for (const id of ids) keep(revision, place, id, found.get(id) ?? none);
  return found;
}

/** Gives the versions of each of some units in the order of siblings: one list for each unit asked for. */
type VersionReader = (place: Place, ids: readonly string[]) => Promise<Versions[]>;

/** Not everything that is asked for is kept. */
class NotKept extends Error {}

function readerOf(revision: Revision, read: ReadRows | null): VersionReader {
  return async (place, ids) => {
    const kept = ids.map((id) => revision.lists[place].get(id));
    const missing = ids.filter((_id, index) => !kept[index]);
    if (missing.length > 0 && !read) throw new NotKept();
    const loaded = read && missing.length > 0 ? await load(place, missing, revision, read) : null;
    return ids.map((id, index) => kept[index] ?? loaded?.get(id) ?? none);
  };
}

/** One moment of the organisation, as `withVersions` shows it. */
export interface Moment {
  versions: VersionReader;
  /** For what else must be known of that moment. */
  read: ReadRows;
  /** Whether nothing but kept versions is given. */
  kept: boolean;
}

/**
 * Lets `work` read versions that all belong to one moment. What was read before is not read again while
 * no version has changed since, so that the same tree as of other days costs no look-up. When something
 * is not kept, or a version changed while `work` read other things, it runs again in one snapshot.
 */
export async function withVersions<Result>(
  work: (moment: Moment) => Promise<Result>,
): Promise<Result> {
  const revision = await presentRevision();
  let readMore = false;
  const read: ReadRows = (statement) => {
    readMore = true;
    return readRowsPlanned(statement);
  };
  try {
    const result = await work({ versions: readerOf(revision, null), read, kept: true });
    if (!readMore || (await presentRevision()) === revision) return result;
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
  }
  return readTogether(async (reading) => {
    const present = await presentRevision(reading);
    return work({ versions: readerOf(present, reading), read: reading, kept: false });
  });
}
