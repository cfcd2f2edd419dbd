import { Prisma } from '@hoi/db/prisma';

/** Whether the unit with a path is another one or stands below it, as of today. */
export function isBelow(path: string, above: string): boolean {
  return path.startsWith(above);
}

/** A `where` on rows that belong to a unit: those of the units with these paths and of all below them. */
export function ofUnitsBelow(paths: readonly string[]) {
  return { orgUnit: { OR: paths.map((path) => ({ path: { startsWith: path } })) } };
}

/** `isBelow` one of several, in SQL. */
export function isBelowSql(path: Prisma.Sql, above: readonly string[]): Prisma.Sql {
  return Prisma.sql`(${path} LIKE ANY (${above.map((one) => `${one}%`)}::text[]))`;
}

/** The same without the units themselves. */
export function isStrictlyBelowSql(path: Prisma.Sql, above: readonly string[]): Prisma.Sql {
  return isBelowSql(
    path,
    above.map((one) => `${one}_`),
  );
}

/** The units that are the one with a slug or stand below it, as a table of (id). */
export function belowSlugSql(slug: string): Prisma.Sql {
  return Prisma.sql`(SELECT below.id FROM org_units unit
    JOIN org_units below ON below.path LIKE unit.path || '%' WHERE unit.slug = ${slug})`;
}
