import type { PlanOutcome } from '@hoi/domain/org-plan-outcome';
import type { Transaction } from '#outside/db.ts';
import type { RowChange, StoredRow } from './plan-effect.ts';
import type { IdOf } from './write-units.ts';

interface Granted {
  user_id: string;
  org_unit_id: string;
  role: string;
  starts_on: string;
  ends_on: string | null;
}
export type GrantRow = StoredRow & Granted;

const later = (one: string, other: string) => (one > other ? one : other);

/** One role for a person at a unit, for the longest of its times. */
function followers(ending: readonly GrantRow[], outcome: PlanOutcome, day: string, idOf: IdOf) {
  const found = new Map<string, Granted>();
  for (const { user_id, org_unit_id, role, starts_on, ends_on } of ending) {
    const target = outcome.ended.get(org_unit_id)?.rolesTo;
    if (!target) continue;
    const grant = {
      user_id,
      org_unit_id: idOf(target),
      role,
      starts_on: later(starts_on, day),
      ends_on,
    };
    const key = JSON.stringify([user_id, grant.org_unit_id, role]);
    const known = found.get(key);
    if (!known || (known.ends_on !== null && (ends_on === null || ends_on > known.ends_on))) {
      found.set(key, grant);
    }
  }
  return [...found.values()];
}

/**
 * Ends the roles at units that end, on the day or, when they were to begin later, before they begin;
 * those that follow are given anew at the successor, unless the person has that role there already.
 */
export async function writeRoles(
  tx: Transaction,
  outcome: PlanOutcome,
  day: string,
  idOf: IdOf,
): Promise<RowChange[]> {
  const ended = [...outcome.ended.keys()];
  const ending = await tx.$queryRaw<{ row: GrantRow }[]>`
    SELECT to_jsonb(g.*) AS row FROM role_grants g
    WHERE org_unit_id = ANY (${ended}::uuid[])
      AND coalesce(ends_on > greatest(${day}::date, starts_on), true)
    ORDER BY id FOR UPDATE`;
  const before = new Map(ending.map(({ row }) => [row.id, row]));
  const closed = await tx.$queryRaw<{ row: GrantRow }[]>`
    UPDATE role_grants g SET ends_on = greatest(${day}::date, starts_on)
    WHERE id = ANY (${[...before.keys()]}::uuid[]) RETURNING to_jsonb(g.*) AS row`;
  const going = followers([...before.values()], outcome, day, idOf);
  const granted = await tx.$queryRaw<{ row: GrantRow }[]>`
    INSERT INTO role_grants AS g (id, user_id, org_unit_id, role, starts_on, ends_on)
    SELECT gen_random_uuid(), r.user_id, r.org_unit_id, r.role, r.starts_on, r.ends_on
    FROM jsonb_populate_recordset(NULL::role_grants, ${JSON.stringify(going)}::jsonb) r
    WHERE NOT EXISTS (SELECT FROM role_grants o WHERE o.user_id = r.user_id
      AND o.org_unit_id = r.org_unit_id AND o.role = r.role
      AND (o.starts_on = r.starts_on
        OR daterange(o.starts_on, o.ends_on) && daterange(r.starts_on, r.ends_on)))
    RETURNING to_jsonb(g.*) AS row`;
  return [
    ...closed.map(
      ({ row }): RowChange => ({
        table: 'role_grants',
        before: before.get(row.id) ?? null,
        after: row,
      }),
    ),
    ...granted.map(({ row }): RowChange => ({ table: 'role_grants', before: null, after: row })),
  ];
}
