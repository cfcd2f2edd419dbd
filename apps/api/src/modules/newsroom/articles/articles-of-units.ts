import { Prisma } from '@hoi/db/prisma';
import { type ArticleOrdering, orderSql } from './article-order.ts';

/** The condition on `articles a` that they belong to one of some units. */
export function ofUnitsSql(units: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.org_unit_id IN (SELECT unit.id FROM ${units} unit)`;
}

interface Part {
  /** A condition on `articles a`. */
  where: Prisma.Sql;
  ordering: ArticleOrdering;
  backward: boolean;
  size: number;
  /** How many stand before it. */
  skipped: number;
}

/**
 * The ids of a part of the list of all that belongs to some units (a table of ids, each once). The first
 * ten of all belong to the ten units whose own first ones come first, and an index leads to the first ones
 * of each: what others have written, and how long ago, makes no difference.
 */
export function idsOfUnits(
  units: Prisma.Sql,
  { where, ordering, backward, size, skipped }: Part,
): Prisma.Sql {
  const order = orderSql(ordering, backward);
  const reached = Prisma.raw(String(skipped + size));
  const direction = backward ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  // A span of one unit, ordered by unit: of an equation the planner would think that all articles, from the
  // newest on, soon show one of the unit, and read the whole table for each unit that has none.
  const first = (count: Prisma.Sql) => Prisma.sql`(SELECT a.id, a.published_at FROM articles a
    WHERE ${where} AND a.org_unit_id BETWEEN unit.id AND unit.id
    ORDER BY a.org_unit_id ${direction}, ${order} LIMIT ${count})`;
  return Prisma.sql`(SELECT a.id FROM
    (SELECT unit.id FROM ${units} unit CROSS JOIN LATERAL ${first(Prisma.sql`1`)} a
      ORDER BY ${order} LIMIT ${reached}) unit
    CROSS JOIN LATERAL ${first(reached)} a
    ORDER BY ${order} LIMIT ${Prisma.raw(String(size))} OFFSET ${skipped})`;
}
