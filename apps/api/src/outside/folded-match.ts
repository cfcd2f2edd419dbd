import { Prisma } from '@hoi/db/prisma';
import { foldForSearch } from '@hoi/localization/fold';
import { db } from './db.ts';

const searched = {
  legacy_imports: Prisma.sql`SELECT i.id FROM legacy_imports i LEFT JOIN articles a ON a.id = i.article_id
    WHERE public.fold_vi(concat_ws(' ', i.file_name, a.title))`,
  albums: Prisma.sql`SELECT id FROM albums WHERE public.fold_vi(title)`,
  media_files: Prisma.sql`SELECT id FROM media_files WHERE public.fold_vi(file_name || ' ' || alt)`,
  polls: Prisma.sql`SELECT id FROM polls WHERE public.fold_vi(question)`,
  people: Prisma.sql`SELECT id FROM people WHERE public.fold_vi(full_name)`,
  users: Prisma.sql`SELECT id FROM users WHERE public.fold_vi(name || ' ' || email)`,
};

// PostgreSQL takes 32,767 values with one statement; who finds this many has to type more.
const mostFound = 10_000;

/** Ids of the rows of a small table whose name holds the text, whatever its accents, case and spelling. */
export async function idsByText(table: keyof typeof searched, text: string): Promise<string[]> {
  const literal = foldForSearch(text).replace(/[\\%_]/g, '\\$&');
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${searched[table]} LIKE ${`%${literal}%`} LIMIT ${mostFound}`;
  return rows.map((row) => row.id);
}
