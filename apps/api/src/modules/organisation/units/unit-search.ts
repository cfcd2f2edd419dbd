import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { cleanLine } from '@hoi/domain/clean-text';
import { unitSearchBox } from '@hoi/validation/public-forms';
import { holdsOnSql } from './dated-rows.ts';

// A text that fits more names than these tells no unit from another.
const mostNames = 10_000;

/**
 * The units that a text means, as a table `(unit_id, rank)`, the best rank lowest: who holds it as a code
 * on the day (0); names that agree with their accents (1 to the end of the name, 2); names that agree
 * without (3, 4); who held it as a code on another day (5); who took the place of one of these (6).
 * What is said only after `lastDay` is not looked at, unless it is null.
 * A text that carries accents means names without them only when none agrees with them.
 */
export function unitsMeant(
  text: string,
  day: CalendarDay,
  lastDay: CalendarDay | null,
): Prisma.Sql {
  const wanted = cleanLine(text).slice(0, unitSearchBox.maxLength);
  const literal = wanted.replace(/[\\%_]/g, '\\$&');
  const on = Prisma.sql`${day}::date`;
  const known = lastDay ? Prisma.sql`valid_from <= ${lastDay}::date` : Prisma.sql`true`;
  return Prisma.sql`(WITH RECURSIVE asked AS MATERIALIZED (
      SELECT public.unit_key(${literal}) AS key, public.unit_spelling(${literal}) AS spelling
    ), named AS MATERIALIZED (
      SELECT n.name, CASE WHEN n.spelling LIKE '%' || a.spelling THEN 1
        WHEN n.spelling LIKE '%' || a.spelling || '%' THEN 2
        WHEN n.key LIKE '%' || a.key THEN 3 ELSE 4 END AS rank
      FROM asked a JOIN search.unit_names n ON a.key <> '' AND n.key LIKE '%' || a.key || '%'
      ORDER BY rank LIMIT ${mostNames}
    ), meant_name AS (
      SELECT * FROM named WHERE rank <= 2 OR (SELECT key = spelling FROM asked)
        OR NOT EXISTS (SELECT FROM named WHERE rank <= 2)
    ), ranked AS (
      SELECT v.unit_id, n.rank FROM meant_name n JOIN org_unit_versions v ON v.name = n.name AND ${known}
      UNION
      SELECT a.unit_id, n.rank FROM meant_name n
      JOIN org_unit_aliases a ON a.name COLLATE "vi-VN-x-icu" = n.name
      UNION
      SELECT unit_id, CASE WHEN ${holdsOnSql('c', on)} THEN 0 ELSE 5 END
      FROM org_unit_codes c WHERE list = 'GSO' AND code = ${wanted} AND ${known}
    ), meant AS (
      SELECT unit_id, rank FROM ranked
      UNION
      SELECT s.to_id, 6 FROM meant m JOIN org_unit_successions s ON s.from_id = m.unit_id
      WHERE s.to_id IS NOT NULL AND s.date <= ${on}
        AND NOT EXISTS (SELECT FROM org_unit_versions v WHERE v.unit_id = m.unit_id
          AND ${holdsOnSql('v', on)})
    )
    SELECT unit_id, min(rank) AS rank FROM meant GROUP BY unit_id)`;
}
