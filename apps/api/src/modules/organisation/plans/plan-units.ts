import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { PlanUnit } from '@hoi/domain/org-plan-outcome';
import { endedBy, isNewUnit, type OrgPlanStep, unitsNamed } from '@hoi/domain/org-plan-step';
import { holdsOnSql } from '#modules/organisation/units/dated-rows.ts';
import { unitsAboveSql } from '#modules/organisation/units/units-below.ts';
import type { Transaction } from '#outside/db.ts';

/** The units of the tree that the steps name. */
export function unitIdsIn(steps: readonly OrgPlanStep[]): string[] {
  const named = steps.flatMap((step) => unitsNamed(step).map(({ unit }) => unit));
  return [...new Set(named.filter((unit) => !isNewUnit(unit)))];
}

/** Whether something about the unit `u` is written to change after a day: no plan changes it before that. */
export function changesAfter(day: CalendarDay): Prisma.Sql {
  return Prisma.sql`(EXISTS (SELECT FROM org_unit_versions w WHERE w.unit_id = u.id
      AND (w.valid_from > ${day}::date OR w.valid_to > ${day}::date))
    OR EXISTS (SELECT FROM org_unit_codes c WHERE c.unit_id = u.id
      AND (c.valid_from > ${day}::date OR c.valid_to > ${day}::date)))`;
}

/** Whether units are written to come below the unit `u` after a day. */
export function expectsChildrenAfter(day: CalendarDay): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM org_unit_versions w WHERE w.parent_id = u.id
    AND w.valid_from > ${day}::date)`;
}

/** What a plan has to know of the tree on its day: units named, children of what ends, all above them. */
export async function readPlanUnits(
  tx: Transaction,
  steps: readonly OrgPlanStep[],
  day: CalendarDay,
): Promise<Map<string, PlanUnit>> {
  const named = unitIdsIn(steps);
  const ending = steps.flatMap(endedBy).filter((unit) => !isNewUnit(unit));
  const rows = await tx.$queryRaw<PlanUnit[]>`
    WITH held AS (
      SELECT unnest(${named}::uuid[]) AS id
      UNION
      SELECT v.unit_id FROM org_unit_versions v
      WHERE v.parent_id = ANY (${ending}::uuid[])
        AND ${holdsOnSql('v', day)}
    ), around AS (
      SELECT id FROM held
      UNION
      SELECT a.id FROM held h CROSS JOIN LATERAL ${unitsAboveSql(Prisma.sql`h.id`, day)} a
    )
    SELECT u.id, u.slug, v.id IS NOT NULL AS alive, coalesce(v.name, u.name) AS name,
      coalesce(v.kind, u.kind)::text AS kind, coalesce(v.level_label, '') AS "levelLabel",
      v.basis::text AS basis, v.parent_id AS parent, coalesce(v.position, 0) AS position,
      (SELECT c.code FROM org_unit_codes c WHERE c.unit_id = u.id AND c.list = 'GSO'
        AND ${holdsOnSql('c', day)}) AS code,
      u.starts_on::text AS "startsOn", u.ends_on::text AS "endsOn",
      ${changesAfter(day)} AS "changesLater", ${expectsChildrenAfter(day)} AS "expectsChildren"
    FROM around JOIN org_units u ON u.id = around.id
    LEFT JOIN org_unit_versions v ON v.unit_id = u.id
      AND ${holdsOnSql('v', day)}
    ORDER BY u.id`;
  return new Map(rows.map((row) => [row.id, row]));
}
