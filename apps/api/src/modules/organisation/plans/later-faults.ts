import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { maximumDepth } from '@hoi/domain/org-plan';
import type { PlanOutcome } from '@hoi/domain/org-plan-outcome';
import { isNewUnit } from '@hoi/domain/org-plan-step';
import { planPlaceFaults } from '@hoi/localization/words/organisation/plans';
import type { Transaction } from '#outside/db.ts';
import type { SaidFault } from './said-faults.ts';

/**
 * Units that would stand below themselves, or with what is below them too deep, on the plan's day or
 * after it, by what is written already for then.
 */
export async function laterFaults(
  tx: Transaction,
  { created, changed }: PlanOutcome,
  day: CalendarDay,
): Promise<SaidFault[]> {
  const moved = [...changed.values()].filter(({ unit, after }) => unit.parent !== after.parent);
  if (moved.length === 0) return [];
  const signs = new Map([...created.keys()].map((ref) => [ref, randomUUID()]));
  const idOf = (name: string | null) => (name && isNewUnit(name) ? signs.get(name) : name);
  const placed = [
    ...[...created.values()].map(({ ref, parent }) => ({ id: idOf(ref), parent: idOf(parent) })),
    ...[...changed.values()].map(({ unit, after }) => ({
      id: unit.id,
      parent: idOf(after.parent),
    })),
  ];
  const rows = await tx.$queryRaw<{ id: string; circular: boolean }[]>`
    WITH RECURSIVE placed AS (
      SELECT id, parent, daterange(${day}::date, NULL) AS valid
      FROM jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) AS r (id uuid, parent uuid)
    ), above (start, at, valid, depth) AS (
      SELECT id, parent, valid, 1 FROM placed
      WHERE id = ANY (${moved.map(({ unit }) => unit.id)}::uuid[]) AND parent IS NOT NULL
      UNION ALL
      SELECT a.start, n.parent, a.valid * n.valid, a.depth + 1
      FROM above a CROSS JOIN LATERAL (
        SELECT p.parent, p.valid FROM placed p WHERE p.id = a.at
        UNION ALL
        SELECT v.parent_id, daterange(v.valid_from, v.valid_to) FROM org_unit_versions v
        WHERE v.unit_id = a.at AND NOT EXISTS (SELECT FROM placed p WHERE p.id = v.unit_id)
      ) n
      WHERE n.parent IS NOT NULL AND n.valid && a.valid AND a.at <> a.start AND a.depth < 32
    )
    SELECT start AS id, bool_or(at = start) AS circular FROM above GROUP BY start
    HAVING bool_or(at = start) OR max(depth) + (SELECT coalesce(max(c.depth), 0)
      FROM org_unit_closure c WHERE c.ancestor_id = start AND c.valid_to > ${day}::date) > ${maximumDepth}`;
  const circular = new Map(rows.map((row) => [row.id, row.circular]));
  return moved.flatMap(({ unit: { id, name }, step }) => {
    const known = circular.get(id);
    if (known === undefined) return [];
    const message = known
      ? planPlaceFaults.laterBelowItself(name)
      : planPlaceFaults.laterTooDeep(name);
    return [{ step, field: 'parent', message }];
  });
}
