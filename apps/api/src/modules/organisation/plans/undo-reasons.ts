import { isDeepStrictEqual } from 'node:util';
import { Prisma } from '@hoi/db/prisma';
import { undoFaults } from '@hoi/localization/words/organisation/plans';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitHoldings } from '#modules/organisation/units/hangs-on-unit.ts';
import type { Transaction } from '#outside/db.ts';
import { visiblePlans } from './plan.policy.ts';
import {
  type PlanEffect,
  type PlanTable,
  planTables,
  rowsMade,
  type StoredRow,
} from './plan-effect.ts';
import { namesakeReasons } from './undo-namesakes.ts';

const isPlanTable = (table: string) => planTables.some((one) => one === table);

const rowsOf = (effect: PlanEffect, table: PlanTable) =>
  effect.rows.filter((change) => change.table === table);

async function rowsNow(
  tx: Transaction,
  table: PlanTable,
  ids: readonly string[],
): Promise<Map<string, StoredRow>> {
  // Of a unit itself only what does not follow from its versions counts.
  const row = table === 'org_units' ? "t.id, 'slug', t.slug, 'version', t.version" : null;
  const json = Prisma.raw(row ? `jsonb_build_object('id', ${row})` : 'to_jsonb(t.*)');
  const rows = await tx.$queryRaw<{ row: StoredRow }[]>`
    SELECT ${json} AS row FROM ${Prisma.raw(table)} t WHERE t.id = ANY (${ids}::uuid[])`;
  return new Map(rows.map((found) => [found.row.id, found.row]));
}

const unitOf = (row: StoredRow) => String(row.unit_id ?? row.org_unit_id ?? row.from_id ?? row.id);

/** The units about which something that the plan wrote is not as the plan left it. */
async function changedUnits(tx: Transaction, effect: PlanEffect): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of planTables) {
    const written = rowsOf(effect, table).flatMap(({ after }) => (after ? [after] : []));
    const now = await rowsNow(
      tx,
      table,
      written.map(({ id }) => id),
    );
    for (const row of written) {
      if (!isDeepStrictEqual(now.get(row.id), row)) found.add(unitOf(row));
    }
  }
  return found;
}

async function namesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.orgUnit.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What the units that the plan created hold by now, in words. */
async function holdingReasons(tx: Transaction, effect: PlanEffect): Promise<string[]> {
  const created = Object.values(effect.created);
  const own = rowsMade(effect.rows).map(({ id }) => id);
  if (created.length === 0) return [];
  const counts = unitHoldings().map(({ table, column, names = 'id', words }) => {
    const byNum = `(SELECT u.id FROM org_units u WHERE u.num = t.${column})`;
    const from = Prisma.raw(table);
    const unit = Prisma.raw(names === 'num' ? byNum : `t.${column}`);
    const others = isPlanTable(table) ? Prisma.sql`AND t.id <> ALL (${own}::uuid[])` : Prisma.empty;
    return Prisma.sql`SELECT ${unit} AS unit, ${words}::text AS label, count(*)::int AS count
      FROM ${from} t WHERE ${unit} = ANY (${created}::uuid[]) ${others} GROUP BY 1, 2`;
  });
  const rows = await tx.$queryRaw<{ unit: string; label: string; count: number }[]>`
    ${Prisma.join(counts, ' UNION ALL ')}`;
  const names = await namesOf(tx, created);
  return rows.map(({ unit, label, count }) =>
    undoFaults.holds(names.get(unit) ?? '', count, label),
  );
}

/** Plans approved since that changed the same units. */
async function laterPlans(
  tx: Transaction,
  viewer: Viewer,
  planId: string,
  units: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT p.id FROM org_plans p, jsonb_array_elements(p.effect -> 'rows') r
    WHERE p.status = 'APPROVED' AND p.id <> ${planId}::uuid
      AND p.approved_at > (SELECT approved_at FROM org_plans WHERE id = ${planId}::uuid)
      AND coalesce(r -> 'after' ->> 'unit_id', r -> 'before' ->> 'unit_id') = ANY (${units}::text[])
    `;
  const known = await tx.orgPlan.findMany({
    where: { AND: [{ id: { in: rows.map(({ id }) => id) } }, await visiblePlans(viewer, tx)] },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { title: true },
  });
  const named = known.map(({ title }) => undoFaults.planNamed(title));
  const others = rows.length > known.length ? [undoFaults.planOfOthers] : [];
  return [...named, ...others].map(undoFaults.changedBy);
}

/** Units that took something in by the plan, or gave a part away, and have an end since: what they held went on with them. */
async function endedSince(tx: Transaction, effect: PlanEffect): Promise<string[]> {
  const staying = rowsOf(effect, 'org_unit_successions').flatMap(({ after }) =>
    [after?.to_id, after?.kind === 'PARTIAL' ? after.from_id : null].filter((id) => id != null),
  );
  const units = await tx.orgUnit.findMany({
    where: { id: { in: staying.map(String) }, endsOn: { not: null } },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  return units.map(({ name }) => undoFaults.unitEnded(name));
}

/** Why a plan cannot be undone any more; empty when nothing was filed on top of it. */
export async function undoReasons(
  tx: Transaction,
  viewer: Viewer,
  planId: string,
  effect: PlanEffect,
): Promise<string[]> {
  const changed = [...(await changedUnits(tx, effect))];
  const names = await namesOf(tx, changed);
  return [
    ...changed.map((id) => undoFaults.unitChanged(names.get(id) ?? undoFaults.someUnit)),
    ...(changed.length > 0 ? await laterPlans(tx, viewer, planId, changed) : []),
    ...(await holdingReasons(tx, effect)),
    ...(await endedSince(tx, effect)),
    ...(await namesakeReasons(tx, effect)),
  ];
}
