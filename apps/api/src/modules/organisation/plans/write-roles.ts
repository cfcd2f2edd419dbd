import type { CalendarDay } from '@hoi/domain/calendar-day';
import { ConflictError } from '@hoi/domain/errors';
import type { Transaction } from '#outside/db.ts';
import type { RowChange } from './plan-effect.ts';
import type { GrantRow, RoleMoves } from './role-moves.ts';
import { type IdOf, inserted } from './write-units.ts';

/** Ends the roles that end and gives those that go on. @throws ConflictError when somebody changed one meanwhile */
export async function writeRoles(
  tx: Transaction,
  { ending, given }: RoleMoves,
  day: CalendarDay,
  idOf: IdOf,
): Promise<RowChange[]> {
  const before = new Map(ending.map((row) => [row.id, row]));
  const closed = await tx.$queryRaw<{ row: GrantRow }[]>`
    UPDATE role_grants g SET ends_on = greatest(${day}::date, g.starts_on)
    FROM jsonb_populate_recordset(NULL::role_grants, ${JSON.stringify(ending)}::jsonb) r
    WHERE g.id = r.id AND (g.starts_on, g.ends_on) IS NOT DISTINCT FROM (r.starts_on, r.ends_on)
    RETURNING to_jsonb(g.*) AS row`;
  // Roles are given and taken without waiting for the organisation's turn.
  if (closed.length < ending.length) throw new ConflictError();
  const rows = given.map(({ unit, ...grant }) => ({ ...grant, org_unit_id: idOf(unit) }));
  const granted = await tx.$queryRaw<{ row: GrantRow }[]>`
    INSERT INTO role_grants AS g (id, user_id, org_unit_id, role, starts_on, ends_on)
    SELECT new_id(), r.user_id, r.org_unit_id, r.role, r.starts_on, r.ends_on
    FROM jsonb_populate_recordset(NULL::role_grants, ${JSON.stringify(rows)}::jsonb) r
    RETURNING to_jsonb(g.*) AS row`;
  const ended = closed.map(
    ({ row: after }): RowChange => ({
      table: 'role_grants',
      before: before.get(after.id) ?? null,
      after,
    }),
  );
  return [...ended, ...granted.map(inserted('role_grants'))];
}
