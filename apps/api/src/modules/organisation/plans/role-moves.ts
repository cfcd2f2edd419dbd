import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { PlanOutcome } from '@hoi/domain/org-plan-outcome';
import { isNewUnit, type UnitName } from '@hoi/domain/org-plan-step';
import type { Transaction } from '#outside/db.ts';
import type { StoredRow } from './plan-effect.ts';

interface Grant {
  user_id: string;
  role: string;
  starts_on: string;
  ends_on: string | null;
}
export type GrantRow = StoredRow & Grant & { org_unit_id: string };

/** A role that goes on at a successor. */
interface FollowingGrant extends Grant {
  unit: UnitName;
}

export interface RoleMoves {
  /** Those that end with their units, as they are now. */
  ending: GrantRow[];
  given: FollowingGrant[];
}

/** The later of two days. */
export const laterDay = (one: CalendarDay, other: CalendarDay) => (one > other ? one : other);

/** One role for a person at a unit, for the longest of its times. */
function followers(ending: readonly GrantRow[], outcome: PlanOutcome, day: CalendarDay) {
  const found = new Map<string, FollowingGrant>();
  for (const { user_id, org_unit_id, role, starts_on, ends_on } of ending) {
    const unit = outcome.ended.get(org_unit_id)?.rolesTo;
    if (!unit) continue;
    const grant = { user_id, unit, role, starts_on: laterDay(starts_on, day), ends_on };
    const key = JSON.stringify([user_id, unit, role]);
    const known = found.get(key);
    if (!known || (known.ends_on !== null && (ends_on === null || ends_on > known.ends_on))) {
      found.set(key, grant);
    }
  }
  return [...found.values()];
}

/** Those whom the person does not hold at the successor already. */
async function wanting(tx: Transaction, grants: readonly FollowingGrant[]) {
  const there = grants.flatMap(({ unit, ...grant }, number) =>
    isNewUnit(unit) ? [] : [{ ...grant, org_unit_id: unit, number }],
  );
  const held = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT r.number
    FROM jsonb_to_recordset(${JSON.stringify(there)}::jsonb) AS r
      (number int, user_id uuid, org_unit_id uuid, role text, starts_on date, ends_on date)
    JOIN role_grants o ON o.user_id = r.user_id AND o.org_unit_id = r.org_unit_id
      AND o.role::text = r.role AND (o.starts_on = r.starts_on
        OR daterange(o.starts_on, o.ends_on) && daterange(r.starts_on, r.ends_on))`;
  const numbers = new Set(held.map(({ number }) => number));
  return grants.filter((_grant, number) => !numbers.has(number));
}

/**
 * Which roles end with the units that end, on the day or, when they were to begin later, before they
 * begin; and which of them go on at the successor, unless the person has that role there already.
 */
export async function decideRoles(
  tx: Transaction,
  outcome: PlanOutcome,
  day: CalendarDay,
): Promise<RoleMoves> {
  const rows = await tx.$queryRaw<{ row: GrantRow }[]>`
    SELECT to_jsonb(g.*) AS row FROM role_grants g
    WHERE org_unit_id = ANY (${[...outcome.ended.keys()]}::uuid[])
      AND coalesce(ends_on > greatest(${day}::date, starts_on), true)
    ORDER BY id`;
  const ending = rows.map(({ row }) => row);
  return { ending, given: await wanting(tx, followers(ending, outcome, day)) };
}
