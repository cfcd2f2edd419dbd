import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { holdsOnSql } from './dated-rows.ts';
import { askedColumns, keptPerUnitDay, perUnitDay } from './per-unit-day.ts';
import { stateColumns, type UnitState } from './unit-state.ts';
import { unitsAboveSql, unitsBelowSql } from './units-below.ts';

const day = Prisma.sql`asked.day`;
const id = Prisma.sql`asked.id`;

// What one page shows; a longer list has pages (orgUnits).
export const mostChildren = 500;

/** The units above one on a day, from the root down. */
export const unitsAbove = perUnitDay<UnitState>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, ${stateColumns(day)}
    FROM ${asked}
    CROSS JOIN LATERAL ${unitsAboveSql(id, day)} c
    JOIN org_units u ON u.id = c.id AND c.depth > 0
    JOIN org_unit_versions v ON v.unit_id = c.id AND ${holdsOnSql('v', day)}
    ORDER BY c.depth DESC`,
);

/** The units right below one on a day, in their order. */
export const unitsBelow = perUnitDay<UnitState>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, ${stateColumns(day)}
    FROM ${asked}
    CROSS JOIN LATERAL (SELECT v.* FROM org_unit_versions v
      WHERE v.parent_id = asked.id AND ${holdsOnSql('v', day)}
      ORDER BY v.position, v.name, v.unit_id LIMIT ${mostChildren}) v
    JOIN org_units u ON u.id = v.unit_id
    ORDER BY v.position, v.name, v.unit_id`,
);

const childCounts = perUnitDay<{ count: number }>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, count(*)::int AS count
    FROM ${asked} JOIN org_unit_versions v ON v.parent_id = asked.id AND ${holdsOnSql('v', day)}
    GROUP BY asked.id, asked.day`,
);

const descendantCounts = perUnitDay<{ count: number }>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, counted.count
    FROM ${asked} CROSS JOIN LATERAL (SELECT count(*)::int AS count
      FROM ${unitsBelowSql(id, day)} c WHERE c.depth > 0) counted`,
);

// All kinds at once: a page shows one beside the other. A unit has one version at a time, so that of a day is the last
// one that began: found so, thousands of them take a quarter of the time of the index that keeps them apart.
const kindCounts = keptPerUnitDay(
  perUnitDay<{ kind: OrgUnitKind; count: number }>(
    (asked) => Prisma.sql`
      SELECT ${askedColumns}, v.kind::text AS kind, count(*)::int AS count
      FROM ${asked}
      CROSS JOIN LATERAL ${unitsBelowSql(id, day)} c
      CROSS JOIN LATERAL (SELECT w.* FROM org_unit_versions w
        WHERE w.unit_id = c.id AND w.valid_from <= ${day} ORDER BY w.valid_from DESC LIMIT 1) v
      WHERE c.depth > 0 AND ${holdsOnSql('v', day)}
      GROUP BY asked.id, asked.day, v.kind`,
    { planned: true },
  ),
);

export async function countChildren(id: string, on: CalendarDay): Promise<number> {
  const [row] = await childCounts(id, on);
  return row?.count ?? 0;
}

/** How many units are below one at any depth on a day: all, or those of one kind. */
export async function countDescendants(
  id: string,
  on: CalendarDay,
  kind: OrgUnitKind | null | undefined,
): Promise<number> {
  if (kind) {
    const counts = await kindCounts(id, on);
    return counts.find((one) => one.kind === kind)?.count ?? 0;
  }
  const [row] = await descendantCounts(id, on);
  return row?.count ?? 0;
}
