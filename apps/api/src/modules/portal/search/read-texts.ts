import { Prisma } from '@hoi/db/prisma';
import { readRows } from '#outside/db.ts';

/** In what of an article the found words are marked. */
export interface HitTexts {
  title: string;
  text: string;
}

// Characters of a text that are looked through for a snippet.
const mostRead = 50_000;

/** The texts of hits, by their ids. */
export async function readTexts(ids: readonly string[]): Promise<Map<string, HitTexts>> {
  const rows = await readRows<HitTexts & { id: string }>(Prisma.sql`
    SELECT a.id, a.title, left(concat_ws(' ', a.summary, a.body_text), ${mostRead}) AS text
    FROM articles a WHERE a.id = ANY(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}
