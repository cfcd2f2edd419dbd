import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fillTables, isUnused, type TableShape } from '@hoi/db/copy-tables';
import { knownMigrations, migrate } from '@hoi/db/migrate';
import { secretFileIn } from '#outside/secrets.ts';
import { uploadsIn } from '#outside/storage.ts';
import { readArchive } from './archive-reader.ts';
import { BackupFault, type Manifest } from './backup-format.ts';
import { fileFault } from './file-faults.ts';

interface Target {
  ownerUrl: string;
  dataDirectory: string;
}

interface Restored {
  manifest: Manifest;
  files: number;
}

async function drain(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}

/** Reads the whole file once before anything is touched. */
async function verify(file: string): Promise<Manifest> {
  const manifest = await readArchive(file, async ({ place, content }, { tables }) => {
    if (place.kind === 'table' && !tables.some(({ name }) => name === place.name)) {
      throw new BackupFault('the backup is damaged or was changed: a table in it is unknown');
    }
    await drain(content);
  }).catch((error: unknown) => {
    throw fileFault(`read ${file}`, error);
  });
  const known = new Set(await knownMigrations());
  const strange = manifest.migrations.filter((name) => !known.has(name));
  if (strange.length > 0) {
    throw new BackupFault(
      `the backup was made by a newer version (it has the migration ${strange[0]}): restore it with that one`,
    );
  }
  return manifest;
}

async function refuseUsed({ ownerUrl, dataDirectory }: Target): Promise<void> {
  const where = (what: string) =>
    new Error(`a backup is restored into an empty place only: ${what}`);
  const exists = (file: string) =>
    stat(file).then(
      () => true,
      () => false,
    );
  if (await exists(secretFileIn(dataDirectory))) {
    throw where(`DATA_DIR (${dataDirectory}) has a master-secret already`);
  }
  const uploads = uploadsIn(dataDirectory);
  const files = await readdir(uploads).catch(() => []);
  if (files.length > 0) throw where(`${uploads} has files already`);
  if (!(await isUnused(ownerUrl))) throw where('the database is in use');
}

/** Passes on the pieces of each table as one stream. */
class Tables {
  readonly #shapes: Map<string, TableShape>;
  readonly #copyIn: (table: TableShape, content: Readable) => Promise<void>;
  #current: { name: string; stream: Readable; copied: Promise<void> } | undefined;

  constructor(manifest: Manifest, copyIn: (table: TableShape, content: Readable) => Promise<void>) {
    this.#shapes = new Map(manifest.tables.map((table) => [table.name, table]));
    this.#copyIn = copyIn;
  }

  async add(name: string, content: AsyncIterable<Buffer>): Promise<void> {
    if (this.#current?.name !== name) await this.#open(name);
    const current = this.#current;
    for await (const chunk of content) {
      if (current && !current.stream.push(chunk)) await this.#room(current);
    }
  }

  async finish(): Promise<void> {
    this.#current?.stream.push(null);
    await this.#current?.copied;
    this.#current = undefined;
  }

  async #open(name: string): Promise<void> {
    await this.finish();
    const shape = this.#shapes.get(name);
    if (!shape) throw new BackupFault(`the backup is damaged: ${name} is not among its tables`);
    const stream = new Readable({ read: () => stream.emit('room') });
    const copied = this.#copyIn(shape, stream);
    // Heard where the next piece, or the end, waits for it.
    copied.catch(() => undefined);
    this.#current = { name, stream, copied };
  }

  /** Waits until the database has taken what it was given. */
  async #room({ stream, copied }: { stream: Readable; copied: Promise<void> }): Promise<void> {
    const room = new Promise<void>((resolve) => stream.once('room', resolve));
    await Promise.race([room, copied]);
  }
}

/**
 * Puts back what `makeBackup` wrote, where nothing is yet: all of it or, when anything fails, nothing.
 * The database has the backup's own migrations afterwards; later ones are the caller's to apply.
 */
export async function restoreBackup(file: string, target: Target): Promise<Restored> {
  const manifest = await verify(file);
  await refuseUsed(target);
  await migrate(target.ownerUrl, manifest.migrations);
  const { dataDirectory } = target;
  const [uploads, secretFile] = [uploadsIn(dataDirectory), secretFileIn(dataDirectory)];
  const draft = `${uploads}.restoring`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  let files = 0;
  let secret = Buffer.alloc(0);
  let placed = false;
  const putUpload = async (name: string, content: AsyncIterable<Buffer>) => {
    const at = path.join(draft, name);
    await mkdir(path.dirname(at), { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(at, { mode: 0o600, flags: 'wx', flush: true }));
    files += 1;
  };
  try {
    await fillTables(target.ownerUrl, manifest.sequences, async (copyIn) => {
      const tables = new Tables(manifest, copyIn);
      await readArchive(file, async ({ place, content }) => {
        if (place.kind === 'upload') return putUpload(place.path, content);
        if (place.kind === 'table') return tables.add(place.name, content);
        secret = await buffer(content);
      });
      await tables.finish();
      // Just before the database commits: whatever fails until then takes everything back.
      placed = true;
      await rename(draft, uploads);
      await writeFile(secretFile, secret, { mode: 0o600, flag: 'wx', flush: true });
    });
  } catch (error) {
    const made = placed ? [uploads, secretFile, draft] : [draft];
    for (const name of made) await rm(name, { recursive: true, force: true });
    throw fileFault(`restore into ${dataDirectory}`, error);
  }
  return { manifest, files };
}
