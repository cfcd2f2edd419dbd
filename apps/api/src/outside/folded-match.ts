import { Prisma } from '@hoi/db/prisma';
import { db } from './db.ts';

const searched = {
  albums: Prisma.sql`SELECT id FROM albums WHERE public.fold_vi(title)`,
  media_files: Prisma.sql`SELECT id FROM media_files WHERE public.fold_vi(file_name || ' ' || alt)`,
  polls: Prisma.sql`SELECT id FROM polls WHERE public.fold_vi(question)`,
  people: Prisma.sql`SELECT id FROM people WHERE public.fold_vi(full_name)`,
  users: Prisma.sql`SELECT id FROM users WHERE public.fold_vi(name || ' ' || email)`,
};

// PostgreSQL takes 32,767 values with one statement; who finds this many has to type more.
const mostFound = 10_000;

/** Ids of the rows of a small table whose name holds the text, whatever its accents and case. */
export async function idsByText(table: keyof typeof searched, text: string): Promise<string[]> {
  const literal = text
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&');
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${searched[table]} LIKE '%' || public.fold_vi(${literal}) || '%' LIMIT ${mostFound}`;
  return rows.map((row) => row.id);
}
