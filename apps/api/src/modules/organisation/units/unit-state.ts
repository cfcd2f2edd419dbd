import { Prisma } from '@hoi/db/prisma';
import type { BranchBasis } from '@hoi/domain/branch-basis';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { holdsOnSql } from './dated-rows.ts';

/** A unit as it was on a day; when it was not there, as it was on the nearest day on which it was. */
export interface UnitState {
  id: string;
  slug: string;
  version: number;
  /** Its chain of ids of today: what permissions are checked against. */
  path: string;
  aliveToday: boolean;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  /** The day that was asked for. */
  asOf: CalendarDay;
  /** The day that the rest is true of: `asOf`, or the nearest one on which the unit was there. */
  stateOn: CalendarDay;
  alive: boolean;
  name: string;
  kind: OrgUnitKind;
  levelLabel: string;
  basis: BranchBasis | null;
  parentId: string | null;
  position: number;
  officialCode: string | null;
}

/** Whether the version `v` stands for its unit on a day on which the unit is not there. */
export function standsInOn(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`((v.valid_to <= ${day} AND NOT EXISTS (SELECT FROM org_unit_versions w
      WHERE w.unit_id = v.unit_id AND w.valid_from > v.valid_from AND w.valid_from <= ${day}))
    OR (v.valid_from > ${day} AND NOT EXISTS (SELECT FROM org_unit_versions w
      WHERE w.unit_id = v.unit_id AND w.valid_from < v.valid_from)))`;
}

/** The day of the version `v` that is nearest to `day`. */
export function nearestDay(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`greatest(v.valid_from, least(${day}, v.valid_to - 1))`;
}

/** The columns of a `UnitState` from a unit `u` and the version `v` that stands for it on a day. */
export function stateColumns(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`u.id, u.slug, u.version, u.path, u.alive AS "aliveToday",
    u.starts_on::text AS "startsOn", u.ends_on::text AS "endsOn",
    (${day})::text AS "asOf", (${nearestDay(day)})::text AS "stateOn", ${holdsOnSql('v', day)} AS alive,
    v.name, v.kind::text AS kind, v.level_label AS "levelLabel", v.basis::text AS basis,
    v.parent_id AS "parentId", v.position,
    (SELECT c.code FROM org_unit_codes c WHERE c.unit_id = v.unit_id AND c.list = 'GSO'
      AND ${holdsOnSql('c', nearestDay(day))})
      AS "officialCode"`;
}
