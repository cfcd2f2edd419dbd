import { Prisma } from '@hoi/db/prisma';
import { ruleSql } from '#outside/rule.ts';
import type { SqlDay } from './dated-rows.ts';

// Rows of the closure always have an end; that of what goes on is infinity.
const during = (day: SqlDay) => ruleSql({ validFrom: { lte: day }, validTo: { gt: day } }, 'pair');

/** The units below one on a day, itself among them, as a table of (id, depth). */
export function unitsBelowSql(unit: Prisma.Sql, day: SqlDay): Prisma.Sql {
  return Prisma.sql`(SELECT pair.descendant_id AS id, pair.depth FROM org_unit_closure pair
    WHERE pair.ancestor_id = ${unit} AND ${during(day)})`;
}

/** The units above one on a day, itself among them, as a table of (id, depth). */
export function unitsAboveSql(unit: Prisma.Sql, day: SqlDay): Prisma.Sql {
  return Prisma.sql`(SELECT pair.ancestor_id AS id, pair.depth FROM org_unit_closure pair
    WHERE pair.descendant_id = ${unit} AND ${during(day)})`;
}
