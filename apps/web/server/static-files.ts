import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { makeReady, type ReadyBytes } from './ready-bytes.ts';

/** Reads the built browser files into memory: they are few, small and never change while we run. */
export async function readStaticFiles(
  directory: string,
  headers: [string, string][],
): Promise<ReadonlyMap<string, ReadyBytes>> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const entries = files.map(async (entry): Promise<[string, ReadyBytes]> => {
    const file = path.join(entry.parentPath, entry.name);
    const url = `/${path.relative(directory, file).split(path.sep).join('/')}`;
    // Names below /assets/ carry a hash of their content.
    const lasting = url.startsWith('/assets/');
    const caching = lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
    const type = getMimeType(file) ?? 'application/octet-stream';
    const head: [string, string][] = [
      ['content-type', type],
      ['cache-control', caching],
      ...headers,
    ];
    return [url, await makeReady(200, head, await readFile(file))];
  });
  return new Map(await Promise.all(entries));
}
