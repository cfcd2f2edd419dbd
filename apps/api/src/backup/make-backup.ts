import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { atOneMoment, copyOut, readSequences, readTables } from '@hoi/db/copy-tables';
import { appliedMigrations } from '@hoi/db/migrate';
import { secretFileIn } from '#outside/secrets.ts';
import { uploadsIn } from '#outside/storage.ts';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import { type Manifest, manifestName, pieceBytes, placeOf, secretName } from './backup-format.ts';
import { fileFault } from './file-faults.ts';

interface Backup {
  tables: number;
  files: number;
  bytes: number;
}

interface Source {
  /** Any role that may read everything. */
  url: string;
  dataDirectory: string;
}

async function listed(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

/** Our uploads by their paths below the directory; what else lies there (one half written) is no content. */
async function* uploadPaths(directory: string): AsyncGenerator<string> {
  for (const name of await listed(directory)) {
    if (placeOf(`uploads/${name}`)?.kind === 'upload') yield name;
    for (const file of await listed(path.join(directory, name))) {
      if (placeOf(`uploads/${name}/${file}`)?.kind === 'upload') yield `${name}/${file}`;
    }
  }
}

async function addUploads(archive: ArchiveWriter, directory: string): Promise<number> {
  let count = 0;
  for await (const name of uploadPaths(directory)) {
    const file = path.join(directory, name);
    const found = await stat(file).catch(() => null);
    // Of a row that was gone before the database's moment: the others are not removed while it lasts.
    if (!found?.isFile()) continue;
    await archive.addStream(`uploads/${name}`, found.size, createReadStream(file));
    count += 1;
  }
  return count;
}

async function addTable(
  archive: ArchiveWriter,
  name: string,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  let pieces = 0;
  let kept: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    await archive.add(`tables/${name}/${String(pieces).padStart(6, '0')}`, Buffer.concat(kept));
    pieces += 1;
    kept = [];
    size = 0;
  };
  for await (const chunk of content) {
    kept.push(chunk);
    size += chunk.length;
    if (size >= pieceBytes) await flush();
  }
  await flush();
}

/** Writes all that the portal is, as it was at one moment, into one file; the system may run meanwhile. */
export async function makeBackup({ url, dataDirectory }: Source, file: string): Promise<Backup> {
  const secretFile = secretFileIn(dataDirectory);
  const secret = await readFile(secretFile).catch((error: unknown) => {
    throw fileFault(`read ${secretFile}`, error);
  });
  return atOneMoment(url, async (client) => {
    const migrations = await appliedMigrations(client);
    if (!migrations?.length) throw new Error('the database is empty or half migrated: start once');
    const [tables, sequences] = [await readTables(client), await readSequences(client)];
    const createdAt = new Date().toISOString();
    const manifest: Manifest = { format: 1, createdAt, migrations, tables, sequences };
    let files = 0;
    const bytes = await writeArchive(file, async (archive) => {
      await archive.add(manifestName, Buffer.from(JSON.stringify(manifest)));
      await archive.add(secretName, secret);
      files = await addUploads(archive, uploadsIn(dataDirectory));
      for (const table of tables) await addTable(archive, table.name, copyOut(client, table));
    }).catch((error: unknown) => {
      throw fileFault(`write ${file}`, error);
    });
    return { tables: tables.length, files, bytes };
  });
}
