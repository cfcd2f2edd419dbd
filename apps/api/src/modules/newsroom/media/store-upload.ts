import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { cleanText } from '@hoi/domain/clean-text';
import { readApart } from '#apart/read-apart.ts';
import { log } from '#outside/log.ts';
import { outageOf } from '#outside/outage.ts';
import { storage } from '#outside/storage.ts';
import type { read as readUpload } from './read-upload.ts';
import { type Rendition, renditionsOf } from './rendition.ts';

const uploadReader = new URL('./read-upload.ts', import.meta.url);

export interface Upload {
  bytes: Uint8Array;
  fileName: string;
}

function fileNameOf(given: string, extension: string): string {
  // Cut first: composing takes time with the square of the marks on a letter.
  const last = cleanText(given.slice(-255)).split(/[\\/]/).at(-1) ?? '';
  const stem = path.parse(last.replace(/[\p{Cc}\p{Cf}]/gu, '')).name.trim();
  // The name's ending is ours, so that nobody downloads a PDF called .exe.
  return `${stem.slice(0, 150).toWellFormed() || 'tep'}.${extension}`;
}

/** Checks an upload, re-encodes a picture and stores it. @returns the columns that describe it */
export async function storeUpload({ bytes, fileName }: Upload) {
  const { mimeType, extension, picture } = await readApart<typeof readUpload>(uploadReader, bytes);
  const stem = randomBytes(16).toString('hex');
  const main = picture?.original ?? { bytes, mimeType, extension };
  const renditions = (picture?.renditions ?? []).map((rendition) => {
    return { ...rendition, key: `${stem}-${rendition.width}.${rendition.extension}` };
  });
  const key = `${stem}.${main.extension}`;
  await putAll([{ ...main, key }, ...renditions]);
  return {
    key,
    fileName: fileNameOf(fileName, main.extension),
    mimeType: main.mimeType,
    byteSize: main.bytes.length,
    width: picture?.original.width ?? null,
    height: picture?.original.height ?? null,
    sha256: createHash('sha256').update(main.bytes).digest('hex'),
    renditions: renditions.map(({ bytes: content, extension: _told, ...rendition }): Rendition => {
      return { ...rendition, byteSize: content.length };
    }),
  };
}

export type StoredUpload = Awaited<ReturnType<typeof storeUpload>>;

/** The keys under which a file and its renditions are stored. */
export function keysOf(
  file: Pick<StoredUpload, 'key'> & Parameters<typeof renditionsOf>[0],
): string[] {
  return [file.key, ...renditionsOf(file).map(({ key }) => key)];
}

/** Stores an upload for the rows that `keep` writes in one transaction; without them it is removed again. */
export async function withStored<Result>(
  upload: Upload,
  keep: (stored: StoredUpload) => Promise<Result>,
): Promise<Result> {
  const stored = await storeUpload(upload);
  try {
    return await keep(stored);
  } catch (error) {
    // With the connection gone nobody knows whether the row was kept: a file too many does no harm.
    if (!outageOf(error)) await removeStored(keysOf(stored));
    throw error;
  }
}

/** Keeps all of them or none. */
async function putAll(files: readonly { key: string; bytes: Uint8Array }[]): Promise<void> {
  try {
    for (const { key, bytes } of files) await storage.put(key, bytes);
  } catch (error) {
    await removeStored(files.map(({ key }) => key));
    throw error;
  }
}

/**
 * Removes stored files that no row has ever named: those of a row that is gone are marked instead, for a
 * backup may hold the row still. One that stays behind is unreachable and does no harm.
 * @returns the keys of what is removed
 */
export async function removeStored(keys: readonly string[]): Promise<string[]> {
  const removed: string[] = [];
  for (const key of keys) {
    try {
      await storage.delete(key);
      removed.push(key);
    } catch (error) {
      log.warn({ err: error, key }, 'a stored file could not be removed');
    }
  }
  return removed;
}
