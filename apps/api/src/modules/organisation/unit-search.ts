import { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';

const longestQuery = 100;

/**
 * The units that a text means, as a table `(unit_id, rank)`, the best rank lowest: who holds it as a code
 * on the day (0); names that agree with their accents (1 to the end of the name, 2); names that agree
 * without (3, 4); who held it as a code on another day (5); who took the place of one of these (6).
 * A text that carries accents means names without them only when none agrees with them.
 */
export function unitsMeant(text: string, day: CalendarDay): Prisma.Sql {
  const wanted = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestQuery);
  const literal = wanted.replace(/[\\%_]/g, '\\$&');
  const key = Prisma.sql`public.unit_key(${literal})`;
  const spelling = Prisma.sql`public.unit_spelling(${literal})`;
  const on = Prisma.sql`${day}::date`;
  return Prisma.sql`(WITH RECURSIVE named AS (
      SELECT unit_id, name FROM org_unit_versions
      WHERE name <> '' AND public.unit_key(name) LIKE '%' || ${key} || '%'
      UNION SELECT unit_id, name FROM org_unit_aliases
      WHERE name <> '' AND public.unit_key(name) LIKE '%' || ${key} || '%'
    ), ranked AS (
      SELECT unit_id, CASE
        WHEN public.unit_spelling(name) LIKE '%' || ${spelling} THEN 1
        WHEN public.unit_spelling(name) LIKE '%' || ${spelling} || '%' THEN 2
        WHEN public.unit_key(name) LIKE '%' || ${key} THEN 3 ELSE 4 END AS rank
      FROM named
      UNION ALL
      SELECT unit_id, CASE WHEN valid_from <= ${on} AND coalesce(valid_to > ${on}, true) THEN 0 ELSE 5 END
      FROM org_unit_codes WHERE list = 'GSO' AND code = ${wanted}
    ), meant AS (
      SELECT unit_id, rank FROM ranked
      UNION
      SELECT s.to_id, 6 FROM meant m JOIN org_unit_successions s ON s.from_id = m.unit_id
      WHERE s.to_id IS NOT NULL AND s.date <= ${on}
        AND (m.rank <= 2 OR ${key} = ${spelling} OR NOT EXISTS (SELECT FROM ranked WHERE rank <= 2))
        AND NOT EXISTS (SELECT FROM org_unit_versions v WHERE v.unit_id = m.unit_id
          AND v.valid_from <= ${on} AND coalesce(v.valid_to > ${on}, true))
    )
    SELECT unit_id, min(rank) AS rank FROM meant
    WHERE rank <= 2 OR rank = 6 OR ${key} = ${spelling} OR NOT EXISTS (SELECT FROM ranked WHERE rank <= 2)
    GROUP BY unit_id)`;
}
