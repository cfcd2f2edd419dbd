import { DomainError } from '@hoi/domain/errors';
import type { Command } from 'commander';
import { saidOf } from '#graphql/errors.ts';
import {
  type ImportOptions,
  importLegacyPage,
} from '#modules/newsroom/imports/import-legacy-page.command.ts';
import { LegacyPageFault } from '#modules/newsroom/imports/legacy-page/legacy-page.ts';
import { db } from '#outside/db.ts';
import { importText } from './legacy-import-text.ts';
import { withDatabase } from './operation.ts';
import { FileFault, readSavedFile } from './read-saved-file.ts';

interface Output {
  out: (text: string) => void;
  err: (line: string) => void;
}

/** One line whatever the file is called and whatever went wrong. */
function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DomainError) return saidOf(error);
  const plain = error instanceof FileFault || error instanceof LegacyPageFault;
  // What the database's client throws tells the cause on its last line.
  return plain ? error.message : `not stored: ${error.message.trim().split('\n').at(-1)}`;
}

async function checkCategory(slug: string | undefined): Promise<void> {
  if (slug === undefined || (await db.category.findUnique({ where: { slug } }))) return;
  const known = await db.category.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } });
  const listed = known.map((category) => category.slug).join(', ') || 'none';
  throw new Error(`--category: there is no category "${slug}"; there are: ${listed}`);
}

/**
 * Imports each file by itself: one that cannot be imported says so in one line on `err` and holds up
 * no other. @returns how many failed
 * @throws Error for a category that does not exist
 */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  { out, err }: Output,
): Promise<number> {
  await checkCategory(options.category);
  let failed = 0;
  for (const file of files) {
    try {
      const saved = await readSavedFile(file);
      const result = await importLegacyPage('system', saved, options);
      out(importText(oneLine(file), result, options.dryRun ?? false));
    } catch (error) {
      failed += 1;
      err(oneLine(`${file}: ${reasonOf(error)}`));
    }
  }
  return failed;
}

/** `import-legacy`: stores saved pages of the old portal and reports what was found. */
export function addImportLegacy(program: Command): void {
  program
    .command('import-legacy')
    .description('import saved pages (text or HTML) of the old portal')
    .argument('<file...>', 'saved pages')
    .option('--category <slug>', 'category for the articles (default: hoat-dong-hoi)')
    .option('--dry-run', 'report what would be stored, and store nothing')
    .action((files: string[], options: ImportOptions) =>
      withDatabase(async () => {
        const output = { out: console.log, err: console.error };
        if ((await importFiles(files, options, output)) > 0) process.exitCode = 1;
      }),
    );
}
