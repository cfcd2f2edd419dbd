import { type ImportRun, note } from './import-run.ts';
import type { StoredRow } from './store-awaiting.ts';

/** The old numbers that the page gives, each leading to its article; a number that leads somewhere stays. */
export async function storeAddresses(run: ImportRun, rows: readonly StoredRow[]): Promise<void> {
  const wanted = new Map<number, string>();
  for (const { row, articleId } of rows) {
    if (row.legacyId !== undefined) wanted.set(row.legacyId, articleId);
  }
  const known = await run.tx.legacyAddress.findMany({
    where: { legacyId: { in: [...wanted.keys()] } },
    select: { legacyId: true },
  });
  for (const { legacyId } of known) wanted.delete(legacyId);
  if (wanted.size === 0) return;
  const data = [...wanted].map(([legacyId, articleId]) => ({ legacyId, articleId }));
  await run.tx.legacyAddress.createMany({ data });
  for (const { legacyId, articleId } of data) {
    note(run, 'LEGACY_ADDRESS', 'CREATED', `NewsViews=${legacyId}`);
    run.tags.add(`article:${articleId}`);
  }
}
