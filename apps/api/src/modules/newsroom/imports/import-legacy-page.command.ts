import { createHash } from 'node:crypto';
import type { LegacyImport } from '@hoi/db/prisma';
import { ForbiddenError } from '@hoi/domain/errors';
import { readApart } from '#apart/read-apart.ts';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetCategories } from '#modules/newsroom/categories/category-directory.ts';
import { longTransaction, type Transaction } from '#outside/db.ts';
import { againWhenTaken, waitForTurn } from '#outside/wait-for-turn.ts';
import { checkLengths } from './check-lengths.ts';
import { mayImportAt, requireImportWriter } from './import.policy.ts';
import { importCategory } from './import-category.ts';
import { beginReport, type ImportReport, importReport } from './import-report.ts';
import { hasChanged, type ImportRun, importerOf } from './import-run.ts';
import { type LegacyPage, LegacyPageFault } from './legacy-page/legacy-page.ts';
import type { ReadLegacyPage, read as readSavedPage } from './legacy-page/read-legacy-page.ts';
import { storeAddresses } from './store-addresses.ts';
import { storePage } from './store-page.ts';
import { storeSuggestions } from './store-suggestions.ts';

export interface SavedFile {
  name: string;
  bytes: Uint8Array;
}

export interface ImportOptions {
  /** Slug of the category for what is made; “Hoạt động Hội” when left out. */
  category?: string | undefined;
  /** Everything is done, reported and undone. */
  dryRun?: boolean | undefined;
}

export interface ImportResult {
  changed: boolean;
  /** The record of this import, or of the one that had stored the same already. */
  importId: string;
  report: ImportReport;
  read: ReadLegacyPage;
  /** How many suggestions were new. */
  suggestions: number;
}

/** Carries the result of a dry run out of the transaction that it undoes. */
class DryRunEnd extends Error {
  readonly result: ImportResult;
  constructor(result: ImportResult) {
    super('dry run');
    this.result = result;
  }
}

const pageReader = new URL('./legacy-page/read-legacy-page.ts', import.meta.url);

async function readPage({ bytes, name }: SavedFile): Promise<ReadLegacyPage> {
  const read = await readApart<typeof readSavedPage>(pageReader, { bytes, name });
  if ('fault' in read) throw new LegacyPageFault(read.fault, read.message);
  return read.page;
}

async function rootUnit(tx: Transaction, viewer: Viewer | 'system'): Promise<string> {
  const root = await tx.orgUnit.findFirst({
    where: { parentId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, path: true },
  });
  if (!root)
    throw new Error('there is no organisation unit yet: run "npm start" once, then import');
  if (!mayImportAt(viewer, root.path)) throw new ForbiddenError();
  return root.id;
}

/** JSON columns refuse halves of surrogate pairs, which a cut text can end with. */
function wellFormed<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part)),
  );
}

/** The same file under a name that tells the old number: only that number is new. */
async function storeNewNumber(
  run: ImportRun,
  viewer: Viewer | 'system',
  same: LegacyImport,
  { title, legacyId, byline }: LegacyPage,
): Promise<ImportReport> {
  const before = importReport(same.report);
  const { articleId } = same;
  if (!articleId || legacyId === undefined) return before;
  await storeAddresses(run, [
    { row: { title, publishedOn: byline.publishedOn, legacyId }, articleId },
  ]);
  if (!hasChanged(run)) return before;
  const report = { ...before, stored: [...before.stored, ...run.stored] };
  await run.tx.legacyImport.update({
    where: { id: same.id },
    data: { report },
    select: { id: true },
  });
  await record(run.tx, viewer, {
    action: 'import-legacy-page',
    subjectType: 'LegacyImport',
    subjectId: same.id,
    detail: { articleId, legacyId },
    tags: [...run.tags],
  });
  return { ...report, stored: run.stored };
}

async function importInto(
  tx: Transaction,
  viewer: Viewer | 'system',
  { file, read, category }: { file: SavedFile; read: ReadLegacyPage; category: string | undefined },
): Promise<ImportResult> {
  // One import at a time: two pages list the same titles.
  await waitForTurn(tx, 'import-legacy-page');
  const orgUnitId = await rootUnit(tx, viewer);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const run: ImportRun = {
    tx,
    importedById: importerOf(viewer),
    orgUnitId,
    category: await importCategory(tx, category),
    stored: [],
    tags: new Set(),
  };
  const unchanged = { changed: false, read, suggestions: 0 };
  const same = await tx.legacyImport.findUnique({ where: { sha256 } });
  if (same) {
    const report = await storeNewNumber(run, viewer, same, read.page);
    return { ...unchanged, changed: hasChanged(run), importId: same.id, report };
  }

  const parts = await storePage(run, read.page, file.name);
  const { articleId, albumId, pollId, memory } = parts;
  const report = wellFormed({ ...beginReport(read), stored: run.stored, ...memory });
  const earlier = await tx.legacyImport.findFirst({
    where: { articleId },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (earlier && !hasChanged(run)) return { ...unchanged, importId: earlier.id, report };

  const { id } = await tx.legacyImport.create({
    data: {
      fileName: file.name.toWellFormed().slice(-255),
      sha256,
      importedById: run.importedById,
      articleId,
      albumId,
      pollId,
      report,
      rawText: read.rawText,
    },
    select: { id: true },
  });
  const made = { importId: id, articleId };
  const suggestions = await storeSuggestions(run, made, read.oddities);
  await record(tx, viewer, {
    action: 'import-legacy-page',
    subjectType: 'LegacyImport',
    subjectId: id,
    detail: {
      fileName: file.name.toWellFormed(),
      articleId,
      title: read.page.title.toWellFormed(),
    },
    tags: [...run.tags],
  });
  return { changed: true, importId: id, report, read, suggestions };
}

/**
 * Stores one saved page of the old portal, all or nothing. What is there already is recognised and
 * left as it is; a page that brings nothing new changes nothing.
 * @throws LegacyPageFault for a file that is no whole saved page; UnauthenticatedError, ForbiddenError
 */
export async function importLegacyPage(
  viewer: Viewer | 'system',
  file: SavedFile,
  { category, dryRun }: ImportOptions = {},
): Promise<ImportResult> {
  if (viewer !== 'system') requireImportWriter(viewer);
  const read = await readPage(file);
  checkLengths(read.page);
  try {
    const result = await againWhenTaken(() =>
      longTransaction(
        async (tx) => {
          const done = await importInto(tx, viewer, { file, read, category });
          if (dryRun) throw new DryRunEnd(done);
          return done;
        },
        { timeout: 30_000 },
      ),
    );
    forgetCategories();
    return result;
  } catch (error) {
    if (error instanceof DryRunEnd) return error.result;
    throw error;
  }
}
