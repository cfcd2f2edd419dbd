import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { cleanText } from '@hoi/domain/clean-text';
import { savedPageLimits } from '@hoi/validation/newsroom/legacy-import';
import type { SavedFile } from '#modules/newsroom/imports/import-legacy-page.command.ts';

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read the file',
  EPERM: 'this user may not read the file',
  ELOOP: 'the link leads to itself',
  ENAMETOOLONG: 'the name is too long for a file',
};

/** A file that cannot be read as a saved page; `message` is one English line. */
export class FileFault extends Error {}

/** Says in words why the system would not give the file. */
function readable(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new FileFault(faults[code] ?? `cannot be read (${code || String(error)})`);
}

/** The bytes of a file that could be a saved page; size and kind are known before a byte is read. */
export async function readSavedFile(file: string): Promise<SavedFile> {
  const found = await stat(file).catch((error: unknown) => Promise.reject(readable(error)));
  if (found.isDirectory()) throw new FileFault('a directory, not a saved page');
  if (!found.isFile()) throw new FileFault('a device or pipe, not a saved page');
  if (found.size > savedPageLimits.bytes) {
    const size = Math.ceil(found.size / 1_000_000);
    throw new FileFault(
      `too large: ${size} MB; a saved page has at most ${savedPageLimits.megabytes} MB`,
    );
  }
  const bytes = await readFile(file).catch((error: unknown) => Promise.reject(readable(error)));
  return { name: cleanText(path.basename(file)), bytes };
}
