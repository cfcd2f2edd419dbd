import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { z } from 'zod';
import {
  BackupFault,
  type Checksums,
  checksumsShape,
  type Manifest,
  manifestShape,
  type Place,
  placeOf,
} from './backup-format.ts';

/** An entry whose content must be read before the next one comes. */
export interface ArchiveEntry {
  place: Exclude<Place, { kind: 'manifest' | 'checksums' }>;
  content: AsyncIterable<Buffer>;
}

// Lists in the archive are read as a whole; of a million uploads they would have about so much.
const longestList = 256 * 1024 * 1024;

const damaged = (why: string) => new BackupFault(`the backup is damaged or was changed: ${why}`);

async function parsed<Shape extends z.ZodType>(
  shape: Shape,
  content: AsyncIterable<Buffer>,
  size: number,
): Promise<z.output<Shape>> {
  if (size > longestList) throw damaged('a list in it is too long');
  const list = await text(content);
  try {
    return shape.parse(JSON.parse(list));
  } catch {
    throw damaged('a list in it cannot be read');
  }
}

/** What zlib, tar and the file system say, in words of ours. */
function inWords(error: unknown): unknown {
  if (error instanceof BackupFault || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  // What has another code is the file system's.
  if (code.startsWith('Z_') || !code || code.startsWith('ERR_')) {
    return damaged(code === 'Z_BUF_ERROR' ? 'it breaks off' : 'it is no gzipped tar archive');
  }
  return error;
}

/**
 * Reads a backup from its beginning to its end, entry by entry. Nothing is known to be whole before this
 * has returned: names, order and checksums are compared on the way, the list of checksums comes last.
 * @returns what the backup says of itself
 * @throws BackupFault with one line when anything is not as it was written
 */
export async function readArchive(
  file: string,
  take: (entry: ArchiveEntry, manifest: Manifest) => Promise<void>,
): Promise<Manifest> {
  const tar = extract();
  const source = pipeline(createReadStream(file), createGunzip(), tar);
  // Its reason reaches the loop below as the end of the entries; here it must only not go unheard.
  source.catch(() => undefined);
  let manifest: Manifest | undefined;
  let checksums: Checksums | undefined;
  const found: Checksums = [];
  const names = new Set<string>();
  let taking: unknown;
  try {
    for await (const entry of tar) {
      const { name, type, size = 0 } = entry.header;
      const place = type === 'file' ? placeOf(name) : null;
      if (!place || checksums || names.has(name)) {
        throw damaged(`${JSON.stringify(name.slice(0, 100))} does not belong into it`);
      }
      names.add(name);
      // The typings give the entry as Node's stream; read piece by piece it is one.
      const pieces = hashed(entry as unknown as Readable, (sum) => found.push([name, sum]));
      if (place.kind === 'checksums') {
        checksums = await parsed(checksumsShape, pieces, size);
        found.pop();
      } else if (place.kind === 'manifest') {
        if (found.length > 0) throw damaged('its description comes too late');
        manifest = await parsed(manifestShape, pieces, size);
      } else {
        if (!manifest) throw damaged('its description is missing');
        await take({ place, content: pieces }, manifest).catch((error: unknown) => {
          taking = error;
          throw error;
        });
      }
    }
    await source;
  } catch (error) {
    throw error === taking ? error : inWords(error);
  }
  if (!manifest || !checksums) throw damaged('it breaks off');
  if (JSON.stringify(found) !== JSON.stringify(checksums)) {
    throw damaged('its content is not what its checksums say');
  }
  return manifest;
}

async function* hashed(
  content: AsyncIterable<Buffer>,
  done: (sum: string) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const pieces = content[Symbol.asyncIterator]();
  for (;;) {
    // Only what reading throws is the archive's fault; what its reader throws is not.
    const next = await pieces.next().catch((error: unknown) => {
      throw inWords(error);
    });
    if (next.done) break;
    hash.update(next.value);
    yield next.value;
  }
  done(hash.digest('hex'));
}
