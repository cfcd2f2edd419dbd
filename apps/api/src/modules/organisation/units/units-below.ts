import { Prisma } from '@hoi/db/prisma';
import { ruleSql } from '#outside/rule.ts';
import type { SqlDay } from './dated-rows.ts';

/**
 * Rows of the closure, or of what is made of it, that hold on a day, as a statement knows them as `alias`.
 * They always have an end; that of what goes on is infinity.
 */
export function endingRowsOn(alias: string, day: SqlDay): Prisma.Sql {
  return ruleSql({ validFrom: { lte: day }, validTo: { gt: day } }, alias);
}

/** The units below one on a day, itself among them, as a table of (id, depth). */
export function unitsBelowSql(unit: Prisma.Sql, day: SqlDay): Prisma.Sql {
  return Prisma.sql`(SELECT pair.descendant_id AS id, pair.depth FROM org_unit_closure pair
    WHERE pair.ancestor_id = ${unit} AND ${endingRowsOn('pair', day)})`;
}

/** The units above one on a day, itself among them, as a table of (id, depth). */
export function unitsAboveSql(unit: Prisma.Sql, day: SqlDay): Prisma.Sql {
  return Prisma.sql`(SELECT pair.ancestor_id AS id, pair.depth FROM org_unit_closure pair
    WHERE pair.descendant_id = ${unit} AND ${endingRowsOn('pair', day)})`;
}
