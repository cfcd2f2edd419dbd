import { Prisma } from '@hoi/db/prisma';
import { db } from './db.ts';

const searched = {
  org_units: Prisma.sql`SELECT id FROM org_units WHERE public.fold_vi(name || ' ' || coalesce(official_code, ''))`,
  people: Prisma.sql`SELECT id FROM people WHERE public.fold_vi(full_name)`,
  users: Prisma.sql`SELECT id FROM users WHERE public.fold_vi(name || ' ' || email)`,
};

/** Ids of the rows of a small table whose name holds the text, whatever its accents and case. */
export async function idsByText(table: keyof typeof searched, text: string): Promise<string[]> {
  const literal = text
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&');
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${searched[table]} LIKE '%' || public.fold_vi(${literal}) || '%'`;
  return rows.map((row) => row.id);
}
