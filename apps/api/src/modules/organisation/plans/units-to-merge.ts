import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { roleGrants } from '@hoi/domain/roles';
import { isBelowSql, isStrictlyBelowSql } from '#modules/access/identity/below-paths.ts';
import { pathsWith, type Staff } from '#modules/access/identity/viewer.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { listUnits } from '#modules/organisation/units/unit-list.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import type { UnitState } from '#modules/organisation/units/unit-state.ts';
import { unitsAboveSql } from '#modules/organisation/units/units-below.ts';
import { changesAfter, expectsChildrenAfter } from './plan-units.ts';

/** What a merger makes of a unit: it goes into another one, or takes others in. */
export type MergeSide = 'LEAVING' | 'TAKING';

export interface MergeFilter {
  on: CalendarDay;
  side: MergeSide;
  kind?: OrgUnitKind | null | undefined;
  query?: string | undefined;
  /** Ids of units that the same plan ends already. */
  without: readonly string[];
}

/** Whether the viewer plans at the unit `u` today, or above it, and wherever it stands on the day. */
function withinReach(viewer: Staff, { on, side }: MergeFilter): Prisma.Sql {
  const paths = pathsWith(viewer, 'unit:plan');
  const units = viewer.grants.flatMap(({ role, orgUnitId }) =>
    roleGrants(role, 'unit:plan') ? [orgUnitId] : [],
  );
  // What leaves is its superior's loss.
  const isAbove = side === 'LEAVING';
  const path = Prisma.sql`u.path`;
  const above = unitsAboveSql(Prisma.sql`u.id`, on);
  return Prisma.sql`${isAbove ? isStrictlyBelowSql(path, paths) : isBelowSql(path, paths)}
    AND EXISTS (SELECT FROM ${above} r
      WHERE r.id = ANY (${units}::uuid[]) AND r.depth >= ${isAbove ? 1 : 0})`;
}

/** What `end` and `stands` of a plan ask of a unit, as conditions on `u`. */
function fitToMerge({ on, side }: MergeFilter): Prisma.Sql {
  if (side === 'TAKING') return Prisma.sql`u.ends_on IS NULL`;
  return Prisma.sql`v.parent_id IS NOT NULL AND u.starts_on < ${on}::date
    AND NOT ${changesAfter(on)} AND NOT ${expectsChildrenAfter(on)}`;
}

/** The units that the viewer may name in a merger on a day, the best match first, as far as she may know of that day. */
export async function unitsToMerge(
  viewer: Staff,
  filter: MergeFilter,
  first: number,
): Promise<UnitState[]> {
  const { on, kind, query, without } = filter;
  const also = Prisma.sql`${withinReach(viewer, filter)} AND ${fitToMerge(filter)}
    AND u.id <> ALL (${[...without]}::uuid[])`;
  // What is to come of the units within her reach she may look for.
  const asked = { kind, query, alive: true, lastDay: null, also };
  const { edges } = await listUnits(asked, on, { first });
  const day = await shownDay(viewer, on);
  return Promise.all(edges.map(({ node: { id } }) => unitOn(id, day)));
}
