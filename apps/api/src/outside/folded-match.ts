import { Prisma } from '@hoi/db/prisma';
import { soughtWords } from '@hoi/localization/sought-words';
import { longestTitle } from '@hoi/validation/longest-title';
import { db } from './db.ts';

const searched = {
  legacy_imports: Prisma.sql`SELECT i.id, concat_ws(' ', i.file_name, a.title) AS text
    FROM legacy_imports i LEFT JOIN articles a ON a.id = i.article_id`,
  albums: Prisma.sql`SELECT id, title AS text FROM albums`,
  media_files: Prisma.sql`SELECT id, file_name || ' ' || alt AS text FROM media_files`,
  polls: Prisma.sql`SELECT id, question AS text FROM polls`,
  indicators: Prisma.sql`SELECT id, name || ' ' || short_name AS text FROM indicators`,
  people: Prisma.sql`SELECT id, full_name AS text FROM people`,
  users: Prisma.sql`SELECT id, name || ' ' || email AS text FROM users`,
};

// A whole title may be pasted, its marks beside its letters; composing takes time with the square of the marks
// on a letter.
const longest = 4 * longestTitle;

// PostgreSQL takes 32,767 values with one statement; who finds this many has to type more.
const mostFound = 10_000;

/**
 * A `where` on the rows of a small table: of those whose name holds the words of the text in any place, the last
 * of which may only be begun, whatever their accents, case and spelling; all without a text.
 */
export async function withText(
  table: keyof typeof searched,
  text: string | null | undefined,
): Promise<{ id?: { in: string[] } }> {
  const typed = (text ?? '').trim().slice(0, longest);
  if (typed === '') return {};
  const sought = soughtWords(typed);
  if (!sought) return { id: { in: [] } };
  const { whole, last, begins } = sought;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM (${searched[table]}) r, search.words(public.fold_vi(r.text)) words
    WHERE words @> ${whole}::text[]
      AND EXISTS (SELECT FROM unnest(words) w WHERE w = ${last} OR starts_with(w, ${begins}))
    LIMIT ${mostFound}`;
  return { id: { in: rows.map((row) => row.id) } };
}
