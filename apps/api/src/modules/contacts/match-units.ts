import { Prisma } from '@hoi/db/prisma';
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

/** A name whole, and without the word for the kind of place. */
const forms = Prisma.sql`unnest(ARRAY[n.name, regexp_replace(n.name,
    '^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\\s+', '')]) AS form`;

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
    ), named AS (
      SELECT v.unit_id, v.name FROM org_unit_versions v
      WHERE EXISTS (SELECT FROM asked WHERE code = '' AND key <> '')
      UNION SELECT a.unit_id, a.name FROM org_unit_aliases a
    ), meant AS (
      SELECT a.line, u.id, u.path, u.name, true AS by_code FROM asked a
      JOIN org_units u ON u.alive AND u.official_code = a.code WHERE a.code <> ''
      UNION
      SELECT a.line, u.id, u.path, u.name, false FROM named n
      CROSS JOIN LATERAL (SELECT DISTINCT public.unit_key(form) AS key FROM ${forms}) k
      JOIN asked a ON a.key = k.key AND a.code = '' AND a.key <> ''
      JOIN org_units u ON u.id = n.unit_id AND u.alive
    )
    SELECT m.line, m.id, m.path, m.name, agreeing.spelling AS "sameSpelling", agreeing.key AS "sameKey"
    FROM meant m JOIN asked a ON a.line = m.line
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(public.unit_spelling(form) = a.spelling), false) AS spelling,
        coalesce(bool_or(public.unit_key(form) = a.key), false) AS key
      FROM (SELECT v.name FROM org_unit_versions v WHERE v.unit_id = m.id
        UNION SELECT l.name FROM org_unit_aliases l WHERE l.unit_id = m.id) n, ${forms}) agreeing
    ORDER BY m.line, m.name, m.id`);
  const found = new Map<number, Candidate[]>();
  for (const row of rows) found.set(row.line, [...(found.get(row.line) ?? []), row]);
  return found;
}
