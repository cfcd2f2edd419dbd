import { expect, it } from 'vitest';
import { unitHoldings } from '#modules/organisation/units/hangs-on-unit.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import './schema.ts';

useDatabase();

/** What names a unit and does not hang on it: the unit itself. */
const ofItself = [
  // Follows from its versions.
  'org_units.parent_id',
  // A plan writes them, and takes them back.
  'org_unit_versions.unit_id',
  'org_unit_codes.unit_id',
];

it('knows of every column that names a unit what it is called', async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT k.conrelid::regclass || '.' || a.attname AS name
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
    WHERE k.contype = 'f' AND k.confrelid = 'org_units'::regclass`;
  const said = unitHoldings().map(({ table, column }) => `${table}.${column}`);
  expect([...said, ...ofItself].sort()).toEqual(columns.map(({ name }) => name).sort());
});
