import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeReady, type ReadyBytes } from './ready-bytes.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

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
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const head: [string, string][] = [
      ['content-type', type],
      ['cache-control', caching],
      ...headers,
    ];
    return [url, await makeReady(200, head, await readFile(file))];
  });
  return new Map(await Promise.all(entries));
}
