import { Prisma } from '@hoi/db/prisma';
import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { holdsOf } from '#outside/rule.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { useDatabase } from '#test/database.ts';
import { heldOn, holdsOn, holdsOnSql, lastsBeyond, lastsBeyondSql } from './dated-rows.ts';

useDatabase();

const day = '2026-03-02';
const rows = [
  { validFrom: '2026-03-02', validTo: null, holds: true, lasts: true },
  { validFrom: '2026-03-01', validTo: '2026-03-03', holds: true, lasts: true },
  // The last day is the first on which it no longer holds.
  { validFrom: '2026-03-01', validTo: '2026-03-02', holds: false, lasts: false },
  { validFrom: '2026-03-03', validTo: null, holds: false, lasts: true },
  { validFrom: '2026-03-03', validTo: '2026-03-04', holds: false, lasts: true },
];
const ofDates = rows.map(({ validFrom, validTo }) => ({
  validFrom: dateOf(validFrom),
  validTo: dateOrNull(validTo),
}));
const holds = rows.map((row) => row.holds);
const lasts = rows.map((row) => row.lasts);

it('say the same of a day as a where, in SQL and of a row at hand', async () => {
  expect(rows.map((row) => heldOn(row, day))).toEqual(holds);
  expect(ofDates.map((row) => heldOn(row, dateOf(day)))).toEqual(holds);
  expect(ofDates.map((row) => holdsOf(holdsOn(day), row))).toEqual(holds);
  expect(ofDates.map((row) => holdsOf(lastsBeyond(day), row))).toEqual(lasts);
  const table = rows.map(({ validFrom, validTo }) => ({
    valid_from: validFrom,
    valid_to: validTo,
  }));
  const asked = await db.$queryRaw<{ holds: boolean; lasts: boolean }[]>(Prisma.sql`
    SELECT ${holdsOnSql('r', day)} AS holds, ${lastsBeyondSql('r', Prisma.sql`${day}::date`)} AS lasts
    FROM jsonb_to_recordset(${JSON.stringify(table)}::jsonb) r (valid_from date, valid_to date)`);
  expect(asked.map((row) => row.holds)).toEqual(holds);
  expect(asked.map((row) => row.lasts)).toEqual(lasts);
});
