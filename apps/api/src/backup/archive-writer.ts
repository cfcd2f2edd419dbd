import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { type Checksums, checksumsName } from './backup-format.ts';

/** Takes the entries of a backup, one after the other. */
export interface ArchiveWriter {
  add(name: string, content: Buffer): Promise<void>;
  addStream(name: string, size: number, content: Readable): Promise<void>;
}

/** What is renamed into a directory is there after a loss of power only when the directory is written too. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * Writes a backup that is there as a whole or not at all, for its owner's eyes only (it holds the secret).
 * One that was there under the name stays until then.
 * @returns its size in bytes
 */
export async function writeArchive(
  file: string,
  fill: (archive: ArchiveWriter) => Promise<void>,
): Promise<number> {
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`;
  try {
    const tar = pack();
    const target = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
    const written = pipeline(tar, createGzip(), target);
    const filled = fillArchive(tar, fill).catch((error: Error) => tar.destroy(error));
    await Promise.all([written, filled]);
    await rename(partial, file);
    await syncDirectory(path.dirname(file));
    return target.bytesWritten;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function fillArchive(
  tar: ReturnType<typeof pack>,
  fill: (archive: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const checksums: Checksums = [];
  const header = (name: string, size: number) => ({ name, size, mode: 0o600, mtime: new Date() });
  const append = (name: string, content: Buffer) =>
    new Promise<void>((resolve, reject) => {
      tar.entry(header(name, content.length), content, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  await fill({
    async add(name, content) {
      checksums.push([name, createHash('sha256').update(content).digest('hex')]);
      await append(name, content);
    },
    async addStream(name, size, content) {
      const hash = createHash('sha256');
      // The typings of the package are those of Node's own streams, which the entry is not quite.
      const entry = tar.entry(header(name, size)) as unknown as NodeJS.WritableStream;
      const hashed = async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
      };
      await pipeline(content, hashed, entry);
      checksums.push([name, hash.digest('hex')]);
    },
  });
  await append(checksumsName, Buffer.from(JSON.stringify(checksums)));
  tar.finalize();
}
