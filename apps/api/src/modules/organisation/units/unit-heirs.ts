import { Prisma } from '@hoi/db/prisma';
import { holdsOnSql } from './dated-rows.ts';
import { askedColumns, perUnitDay } from './per-unit-day.ts';
import { mostChildren } from './unit-family.ts';
import { stateColumns, type UnitState } from './unit-state.ts';

const day = Prisma.sql`way.day`;

/**
 * The units that are there on a day in place of one that has ended: its successors, and where one of
 * those has ended too, theirs. Parts that were given away before the end lead nowhere.
 */
export const unitHeirs = perUnitDay<UnitState>(
  (asked) => Prisma.sql`
    WITH RECURSIVE way AS (
      SELECT asked.id AS start, asked.day, asked.id AS at FROM ${asked}
      UNION
      SELECT w.start, w.day, s.to_id FROM way w
      JOIN org_unit_successions s ON s.from_id = w.at AND s.to_id IS NOT NULL
        AND s.kind <> 'PARTIAL' AND s.date <= w.day
      WHERE NOT EXISTS (SELECT FROM org_unit_versions v
        WHERE v.unit_id = w.at AND ${holdsOnSql('v', Prisma.sql`w.day`)})
    )
    SELECT way.start AS "askedId", way.day::text AS "askedDay", ${stateColumns(day)}
    FROM way JOIN org_units u ON u.id = way.at AND way.at <> way.start
    JOIN org_unit_versions v ON v.unit_id = way.at AND ${holdsOnSql('v', day)}
    ORDER BY v.name, v.unit_id`,
);

export interface FormerChild {
  unitId: string;
  name: string;
}

/** The units right below one on its last day, with their names of then; none while it is there. */
export const formerChildren = perUnitDay<FormerChild>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, v.unit_id AS "unitId", v.name
    FROM ${asked} JOIN org_units e ON e.id = asked.id AND e.ends_on <= asked.day
    CROSS JOIN LATERAL (SELECT v.* FROM org_unit_versions v
      WHERE v.parent_id = asked.id AND ${holdsOnSql('v', Prisma.sql`(e.ends_on - 1)`)}
      ORDER BY v.position, v.name, v.unit_id LIMIT ${mostChildren}) v
    ORDER BY v.position, v.name, v.unit_id`,
);
