import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

interface StoredFile {
  byteSize: number;
  /** Opens the content; call it once, and only when the content is to be sent. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Where uploaded files are kept; keys are made by us, never by people. */
export interface Storage {
  /** Keeps the content under the key; it is there as a whole or not at all. */
  put(key: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  get(key: string): Promise<StoredFile | null>;
  /** Forgets a key; one that is not there is no error. */
  delete(key: string): Promise<void>;
}

/** The one storage of the process; set by `openStorage` before anything asks. */
export let storage: Storage;

/** Keeps uploads below the data directory. */
export async function openStorage(dataDirectory: string): Promise<void> {
  const directory = uploadsIn(dataDirectory);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  storage = diskStorage(directory);
}

/** Why nothing can be kept below the data directory, in one line for the operator; null when it can. */
export async function storageFault(dataDirectory: string): Promise<string | null> {
  const directory = uploadsIn(dataDirectory);
  const probe = path.join(directory, `${randomBytes(4).toString('hex')}.partial`);
  try {
    await writeFile(probe, 'x');
    await rm(probe);
    return null;
  } catch (error) {
    const { code } = Object(error);
    return `DATA_DIR: ${directory} cannot be written (${code}); pages are served, uploads are refused`;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function streamOf(file: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  // Node and the browser describe one and the same class by different types.
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Whether this is a name as we give it to uploaded files and their smaller copies. */
export function isStorageKey(key: string): boolean {
  return /^[0-9a-f]{32}(-\d{1,5})?\.[a-z0-9]{2,5}$/.test(key);
}

/** Where a key is kept below the folder of uploads: in one of 256 directories, so that none grows too long. */
export function pathOfKey(key: string): string {
  return `${key.slice(0, 2)}/${key}`;
}

/** Where uploads are kept below the data directory. */
export function uploadsIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'uploads');
}

function diskStorage(directory: string): Storage {
  const fileOf = (key: string) => {
    if (!isStorageKey(key)) throw new Error(`no key: ${key}`);
    return path.join(directory, pathOfKey(key));
  };
  return {
    async put(key, content) {
      const file = fileOf(key);
      const partial = `${file}.${randomBytes(4).toString('hex')}.partial`;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      try {
        const handle = await open(partial, 'wx', 0o600);
        try {
          await handle.writeFile(content);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(partial, file);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
    async get(key) {
      const file = fileOf(key);
      try {
        const { size } = await stat(file);
        return { byteSize: size, open: () => streamOf(file) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async delete(key) {
      await rm(fileOf(key), { force: true });
    },
  };
}
