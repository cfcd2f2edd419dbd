import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Leaves the site's key where the site's server, of the same user, can read it and nobody else can. */
export async function writeSiteKey(dataDirectory: string, key: string): Promise<void> {
  const file = path.join(dataDirectory, 'site-key');
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${key}\n`, { mode: 0o600 });
  await rename(draft, file);
}
