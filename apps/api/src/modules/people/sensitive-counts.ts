import type { CalendarDay } from '@hoi/domain/calendar-day';
import { NotFoundError } from '@hoi/domain/errors';
import type { SensitiveAttribute } from '@hoi/domain/sensitive-attribute';
import { type CountedValue, withoutSmallCells } from '@hoi/domain/small-cells';
import { mayAt, pathsWith, type Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';

/** Office holders of whom the attribute is not known. */
export const unknownValue = '';

export interface SensitiveCounts {
  /** Null when it is too small to be told. */
  total: number | null;
  values: CountedValue[];
}

interface Group {
  value: string;
  count: number;
  /** Whether all of them belong to units in the viewer's power today. */
  within: boolean;
}

/**
 * How often each value of a sensitive attribute occurs among those in office on a day in a unit and,
 * as it was that day, below it. Small counts are kept back from whoever may not read the single facts
 * of everybody counted. @throws NotFoundError when the counts are not for the viewer
 */
export async function countSensitive(
  viewer: Viewer,
  unitId: string,
  attribute: SensitiveAttribute,
  day: CalendarDay,
): Promise<SensitiveCounts> {
  const unit = await db.orgUnit.findUnique({ where: { id: unitId }, select: { path: true } });
  const may =
    unit &&
    (mayAt(viewer, 'person:read-sensitive', unit.path) || mayAt(viewer, 'person:write', unit.path));
  if (!may) throw new NotFoundError();
  const paths = pathsWith(viewer, 'person:read-sensitive').map((path) => `${path}%`);
  const groups = await db.$queryRaw<Group[]>`
    SELECT coalesce(f.value, ${unknownValue}) AS value, count(*)::int AS count, bool_and(h.within) AS within
    FROM (
      SELECT a.person_id, bool_and(u.path LIKE ANY (${paths})) AS within
      FROM org_unit_closure c
      JOIN appointments a ON a.org_unit_id = c.descendant_id
      JOIN org_units u ON u.id = a.org_unit_id
      WHERE c.ancestor_id = ${unitId}::uuid AND c.valid_from <= ${day}::date AND c.valid_to > ${day}::date
        AND a.valid_from <= ${day}::date AND (a.valid_to IS NULL OR a.valid_to > ${day}::date)
      GROUP BY a.person_id) h
    LEFT JOIN sensitive_facts f ON f.person_id = h.person_id AND f.attribute::text = ${attribute}
    GROUP BY 1 ORDER BY 2 DESC, 1`;
  const counts = groups.map(({ value, count }) => ({ value, count }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (groups.every(({ within }) => within)) return { total, values: counts };
  const values = withoutSmallCells(counts);
  const told = values.some(({ count }) => count !== null) || total === 0;
  return { total: told ? total : null, values };
}
