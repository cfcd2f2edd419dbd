import { Prisma } from '@hoi/db/prisma';
import { foldForSearch } from '@hoi/localization/fold';
import { db } from './db.ts';

const searched = {
  legacy_imports: Prisma.sql`SELECT i.id FROM legacy_imports i LEFT JOIN articles a ON a.id = i.article_id
    WHERE public.fold_vi(concat_ws(' ', i.file_name, a.title))`,
  albums: Prisma.sql`SELECT id FROM albums WHERE public.fold_vi(title)`,
  media_files: Prisma.sql`SELECT id FROM media_files WHERE public.fold_vi(file_name || ' ' || alt)`,
  polls: Prisma.sql`SELECT id FROM polls WHERE public.fold_vi(question)`,
  indicators: Prisma.sql`SELECT id FROM indicators WHERE public.fold_vi(name || ' ' || short_name)`,
  people: Prisma.sql`SELECT id FROM people WHERE public.fold_vi(full_name)`,
  users: Prisma.sql`SELECT id FROM users WHERE public.fold_vi(name || ' ' || email)`,
};

// PostgreSQL takes 32,767 values with one statement; who finds this many has to type more.
const mostFound = 10_000;

// Longer than what people type; composing takes time with the square of the marks on a letter.
const longest = 100;

/**
 * A `where` on the rows of a small table: of those whose name holds the text, whatever its accents, case and
 * spelling; all without a text.
 */
export async function withText(
  table: keyof typeof searched,
  text: string | null | undefined,
): Promise<{ id?: { in: string[] } }> {
  const wanted = foldForSearch((text ?? '').trim().slice(0, longest));
  if (wanted === '') return {};
  const literal = wanted.replace(/[\\%_]/g, '\\$&');
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${searched[table]} LIKE ${`%${literal}%`} LIMIT ${mostFound}`;
  return { id: { in: rows.map((row) => row.id) } };
}
