import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

function fileIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'site-key');
}

/** Leaves the site's key where the site's server, of the same user, can read it and nobody else can. */
export async function writeSiteKey(dataDirectory: string, key: string): Promise<void> {
  const file = fileIn(dataDirectory);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${key}\n`, { mode: 0o600 });
  await rename(draft, file);
}

/**
 * Reads the key that the site's server shows to the API. The API writes the file at its first start,
 * perhaps after the site's: until then there is none, and each call looks again.
 */
export function siteKeyReader(dataDirectory: string): () => string | undefined {
  let key: string | undefined;
  return () => {
    key ??= readIfThere(fileIn(dataDirectory));
    return key;
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
