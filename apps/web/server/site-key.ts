import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads the key that this server shows to the API. The API writes the file at its first start,
 * perhaps after ours: until then there is none, and each call looks again.
 */
export function siteKeyReader(dataDirectory: string): () => string | undefined {
  const file = path.join(dataDirectory, 'site-key');
  let key: string | undefined;
  return () => {
    key ??= readIfThere(file);
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
