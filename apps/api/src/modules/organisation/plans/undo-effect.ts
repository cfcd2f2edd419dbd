import { Prisma } from '@hoi/db/prisma';
import { settleUnits } from '#modules/organisation/units/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';
import {
  type PlanEffect,
  type PlanTable,
  type RowChange,
  rowsMade,
  type StoredRow,
} from './plan-effect.ts';

/** Which column a plan changes in rows that were there before it. */
const changedColumn: Partial<Record<PlanTable, string>> = {
  org_unit_versions: 'valid_to',
  org_unit_codes: 'valid_to',
  role_grants: 'ends_on',
  org_units: 'version',
};

async function remove(tx: Transaction, table: PlanTable, rows: readonly StoredRow[]) {
  const ids = rows.map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM ${Prisma.raw(table)} WHERE id = ANY (${ids}::uuid[])`;
}

async function restore(tx: Transaction, table: PlanTable, rows: readonly StoredRow[]) {
  const [name, column] = [Prisma.raw(table), changedColumn[table]];
  if (!column || rows.length === 0) return;
  const old = JSON.stringify(rows);
  await tx.$executeRaw`
    UPDATE ${name} t SET ${Prisma.raw(column)} = r.${Prisma.raw(column)}
    FROM jsonb_populate_recordset(NULL::${name}, ${old}::jsonb) r WHERE t.id = r.id`;
}

async function bringBack(tx: Transaction, table: PlanTable, rows: readonly StoredRow[]) {
  if (rows.length === 0) return;
  const name = Prisma.raw(table);
  await tx.$executeRaw`
    INSERT INTO ${name}
    SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)`;
}

const dated = [
  'org_unit_successions',
  'role_grants',
  'org_unit_codes',
  'org_unit_versions',
] as const;

/** Takes back, row by row, what a plan wrote; that nothing was filed on top is for the caller to see to. */
export async function undoEffect(tx: Transaction, effect: PlanEffect): Promise<void> {
  const of = (table: PlanTable) => effect.rows.filter((change) => change.table === table);
  const earlier = (changes: readonly RowChange[], stays: boolean) =>
    changes.flatMap(({ before, after }) => (before && (after !== null) === stays ? [before] : []));
  for (const table of dated) {
    const changes = of(table);
    await remove(tx, table, rowsMade(changes));
    await restore(tx, table, earlier(changes, true));
    await bringBack(tx, table, earlier(changes, false));
  }
  const units = of('org_units');
  await restore(tx, 'org_units', earlier(units, true));
  // The derived rows of the new units have to be gone before they are.
  await settleUnits(tx);
  await remove(tx, 'org_units', rowsMade(units));
}
