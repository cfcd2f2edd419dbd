import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { spellingOf } from '@hoi/localization/fold';
import { freeSlug, slugify } from '@hoi/localization/slug';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import type { Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

interface TagRow {
  id: string;
  slug: string;
  name: string;
}

// Spellings of one tag may make two slugs: by their i and y, and by an apostrophe, which parts ch-om.
const alike = (slug: string) => slug.replaceAll('y', 'i').replaceAll('-', '');

/** The tags whose slugs begin like these. */
function tagsLike(tx: Transaction, slugs: readonly string[]): Promise<TagRow[]> {
  const patterns = slugs.map((slug) => `${alike(slug)}%`);
  return tx.$queryRaw<TagRow[]>(
    Prisma.sql`SELECT id, slug, name FROM tags WHERE translate(slug, 'y-', 'i') LIKE ANY(${patterns})`,
  );
}

/**
 * Ids of the tags with these names, made where there are none. Ma túy and Ma tuý are one tag, which keeps
 * the name that it has; bò and bơ are two, however alike their slugs are.
 * @throws BadInputError for a name without letters and digits
 */
export async function tagIds(tx: Transaction, names: readonly string[]): Promise<string[]> {
  const wanted = new Map(names.map((name) => [spellingOf(name), { name, slug: slugify(name) }]));
  for (const { name, slug } of wanted.values()) {
    if (slug === '') refuseField('tags', articleFaults.emptyTag(name));
  }
  const slugs = [...wanted.values()].map(({ slug }) => slug);
  const bySpelling = (rows: readonly TagRow[]) =>
    new Map(rows.map((row) => [spellingOf(row.name), row]));
  let known = bySpelling(await tagsLike(tx, slugs));
  if ([...wanted.keys()].some((spelling) => !known.has(spelling))) {
    await waitForTurn(tx, 'tags');
    const rows = await tagsLike(tx, slugs);
    known = bySpelling(rows);
    const taken = new Set(rows.map(({ slug }) => slug));
    for (const [spelling, { name, slug: stem }] of wanted) {
      if (known.has(spelling)) continue;
      const slug = freeSlug(stem, taken);
      taken.add(slug);
      known.set(spelling, await tx.tag.create({ data: { name, slug } }));
    }
  }
  return [...wanted.keys()].flatMap((spelling) => known.get(spelling)?.id ?? []);
}
