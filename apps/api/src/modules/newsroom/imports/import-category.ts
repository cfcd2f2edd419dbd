import { refuseDeed } from '@hoi/domain/errors';
import { importedNames, importFaults } from '@hoi/localization/words/newsroom/imports';
import type { Transaction } from '#outside/db.ts';
import { type ImportCategory, note } from './import-run.ts';

const usual = { slug: 'hoat-dong-hoi', name: importedNames.usualCategory };

async function refuse(tx: Transaction, slug: string): Promise<never> {
  const known = await tx.category.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } });
  const slugs = known.map((category) => category.slug);
  return refuseDeed(importFaults.unknownCategory(slug, slugs), 'category');
}

/**
 * Where imported articles go: the category with this slug, or “Hoạt động Hội”, made if it is missing.
 * @throws BadInputError for a slug that no category has
 */
export async function importCategory(
  tx: Transaction,
  slug: string | undefined,
): Promise<ImportCategory> {
  const wanted = slug ?? usual.slug;
  const found = await tx.category.findUnique({ where: { slug: wanted }, select: { id: true } });
  let id = found?.id;
  if (!id && wanted !== usual.slug) await refuse(tx, wanted);
  return {
    chosen: slug !== undefined,
    id: async (run) => {
      if (id) return id;
      const position = await tx.category.count();
      const made = await tx.category.create({ data: { ...usual, position }, select: { id: true } });
      note(run, 'CATEGORY', 'CREATED', usual.name);
      run.tags.add('categories');
      id = made.id;
      return id;
    },
  };
}
