import { Prisma } from '@hoi/db/prisma';
import { placeTitles } from '@hoi/domain/place-titles';
import type { Transaction } from '#outside/db.ts';
import type { SheetLine } from './contact-sheet.ts';

/** A unit that a line may mean. */
export interface Candidate {
  line: number;
  id: string;
  path: string;
  name: string;
  /** Whether the line's name is one of the unit's, letter by letter. */
  sameSpelling: boolean;
  /** The same, but for accents. */
  sameKey: boolean;
}

// A name may be written without the state's word for the kind of place.
const placeWords = [
  ...new Set(['', ...Object.values(placeTitles).flat()].map((title) => title.toLowerCase())),
];

/**
 * The units of today that each line may mean: who holds its code, and who has its name, whole or
 * without the word for the kind of place, accents aside.
 */
export async function candidatesOf(
  tx: Transaction,
  lines: readonly SheetLine[],
): Promise<Map<number, Candidate[]>> {
  const rows = await tx.$queryRaw<Candidate[]>(Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT line, code, public.unit_key(name) AS key, public.unit_spelling(name) AS spelling
      FROM unnest(${lines.map(({ line }) => line)}::int[], ${lines.map(({ code }) => code)}::text[],
        ${lines.map(({ name }) => name)}::text[]) AS asked (line, code, name)
    ), words AS MATERIALIZED (
      SELECT public.unit_key(word) AS key, public.unit_spelling(word) AS spelling
      FROM unnest(${placeWords}::text[]) AS word
    ), wanted AS MATERIALIZED (
      SELECT a.line, a.code, w.key || a.key AS key, w.spelling || a.spelling AS spelling
      FROM words w CROSS JOIN asked a WHERE a.key <> ''
    ), meant AS (
      SELECT a.line, u.id, u.path, u.name FROM asked a
      JOIN org_units u ON u.alive AND u.official_code = a.code WHERE a.code <> ''
      UNION
      SELECT w.line, u.id, u.path, u.name FROM wanted w
      JOIN search.unit_names n ON n.key = w.key
      CROSS JOIN LATERAL (SELECT v.unit_id FROM org_unit_versions v WHERE v.name = n.name
        UNION SELECT l.unit_id FROM org_unit_aliases l WHERE l.name COLLATE "vi-VN-x-icu" = n.name) named
      JOIN org_units u ON u.id = named.unit_id AND u.alive
      WHERE w.code = ''
    )
    SELECT m.line, m.id, m.path, m.name, agreeing.spelling AS "sameSpelling", agreeing.key AS "sameKey"
    FROM meant m
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(n.spelling = w.spelling), false) AS spelling, count(*) > 0 AS key
      FROM (SELECT v.name FROM org_unit_versions v WHERE v.unit_id = m.id
        UNION SELECT l.name COLLATE "vi-VN-x-icu" FROM org_unit_aliases l WHERE l.unit_id = m.id) own
      JOIN search.unit_names n ON n.name = own.name
      JOIN wanted w ON w.line = m.line AND w.key = n.key) agreeing
    ORDER BY m.line, m.name, m.id`);
  return Map.groupBy(rows, ({ line }) => line);
}
