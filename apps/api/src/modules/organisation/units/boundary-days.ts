import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { askedColumns, keptPerUnitDay, perUnitDay } from './per-unit-day.ts';
import { endingRowsOn } from './units-below.ts';

const succession = Prisma.sql`s.date`;
const began = Prisma.sql`c.valid_from`;
const ended = Prisma.sql`c.valid_to`;
const dayBefore = (day: Prisma.Sql) => Prisma.sql`(${day} - 1)`;

const isInside = (unit: Prisma.Sql, day: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT FROM org_unit_closure b
  WHERE b.ancestor_id = asked.id AND b.descendant_id = ${unit} AND ${endingRowsOn('b', day)})`;
const moved = Prisma.sql`c.descendant_id`;
const isThere = (day: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT FROM org_unit_closure b
  WHERE b.ancestor_id = ${moved} AND b.descendant_id = ${moved} AND ${endingRowsOn('b', day)})`;
const below = Prisma.sql`c.ancestor_id = asked.id AND c.depth > 0`;

// Below the highest are all that there are, too many to look at each.
const hasOutside = Prisma.sql`EXISTS (
  SELECT FROM org_unit_versions v WHERE v.unit_id = asked.id AND v.parent_id IS NOT NULL)`;

/**
 * The days until one on which a unit, with all below it, gained or lost a place: another unit went into it from
 * outside, or out of it, whole or in part. What is rearranged within it is none. Figures of before and after such a
 * day do not tell of the same place. The earliest first.
 */
export const boundaryDays = keptPerUnitDay(
  perUnitDay<{ on: CalendarDay }>(
    (asked) => Prisma.sql`
      SELECT ${askedColumns}, crossed.on::text AS on
      FROM ${asked} CROSS JOIN LATERAL (
        SELECT s.date AS on FROM org_unit_closure c
        JOIN org_unit_successions s ON s.to_id = c.descendant_id AND ${endingRowsOn('c', succession)}
        WHERE c.ancestor_id = asked.id AND NOT ${isInside(Prisma.sql`s.from_id`, dayBefore(succession))}
        UNION SELECT s.date FROM org_unit_closure c
        JOIN org_unit_successions s ON s.from_id = c.descendant_id AND ${endingRowsOn('c', dayBefore(succession))}
        WHERE c.ancestor_id = asked.id AND s.to_id IS NOT NULL
          AND NOT ${isInside(Prisma.sql`s.to_id`, succession)}
        UNION SELECT c.valid_from FROM org_unit_closure c
        WHERE ${below} AND ${isThere(dayBefore(began))} AND NOT ${isInside(moved, dayBefore(began))}
        UNION SELECT c.valid_to FROM org_unit_closure c
        WHERE ${below} AND ${isThere(ended)} AND NOT ${isInside(moved, ended)}) crossed
      WHERE crossed.on <= asked.day AND ${hasOutside}
      ORDER BY crossed.on`,
    { planned: true },
  ),
);
