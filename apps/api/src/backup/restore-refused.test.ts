import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isUnused } from '@hoi/db/copy-tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, rewriteBackup } from '#test/backups.ts';
import { databaseVariables, freshDatabase, useDatabase } from '#test/database.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

useDatabase();

let scratch = '';
let good = '';
let ownerUrl = '';
let drop: () => Promise<void>;
const at = (name: string) => path.join(scratch, name);
const upload = `0a${'0'.repeat(30)}.jpg`;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-restore-'));
  await mkdir(at('from/uploads/0a'), { recursive: true });
  await writeFile(at('from/master-secret'), Buffer.alloc(32, 7).toString('hex'));
  await writeFile(at(`from/uploads/0a/${upload}`), 'a picture');
  await makeOneOfEverything();
  good = at('good.tar.gz');
  await makeBackup({ url: databaseVariables().DATABASE_URL, dataDirectory: at('from') }, good);
  ({ url: ownerUrl, drop } = await freshDatabase());
}, 60_000);
afterAll(async () => {
  await drop();
  await rm(scratch, { recursive: true, force: true });
});

async function expectRefused(file: string, why: RegExp): Promise<void> {
  const dataDirectory = await mkdtemp(at('to-'));
  const refusal = restoreBackup(file, { ownerUrl, dataDirectory });
  await expect(refusal).rejects.toThrow(why);
  await expect(refusal).rejects.toThrow(/^[^\n]+$/);
  expect(await readdir(dataDirectory)).toEqual([]);
  expect(await isUnused(ownerUrl)).toBe(true);
}

async function changedFile(
  change: (file: string, bytes: Buffer) => Promise<void>,
): Promise<string> {
  const file = at('changed.tar.gz');
  const bytes = await readFile(good);
  await writeFile(file, bytes);
  await change(file, bytes);
  return file;
}

const rewritten = (change: (entries: Entry[]) => Entry[], sign: boolean) =>
  rewriteBackup(good, at('rewritten.tar.gz'), change, { sign });

const withEntry =
  (header: Entry['header'], content = '') =>
  (entries: Entry[]) => [
    ...entries.slice(0, 2),
    { header, content: Buffer.from(content) },
    ...entries.slice(2),
  ];

const withText = (name: string, change: (text: string) => string) => (entries: Entry[]) =>
  entries.map((entry) =>
    entry.header.name === name
      ? { ...entry, content: Buffer.from(change(entry.content.toString())) }
      : entry,
  );

describe('a file that is not as it was written', () => {
  it.each([0.1, 0.5, 0.9])('is refused when it breaks off after %d of its length', async (part) => {
    const file = await changedFile((name, { length }) => truncate(name, Math.floor(length * part)));
    await expectRefused(file, /damaged/);
  });

  it('is refused when its last bytes are missing, or one in the middle is another', async () => {
    await expectRefused(
      await changedFile((name, { length }) => truncate(name, length - 6)),
      /damaged/,
    );
    const flipped = await changedFile(async (name, bytes) => {
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 0x40;
      await writeFile(name, bytes);
    });
    await expectRefused(flipped, /damaged/);
  });

  it('is refused when it is something else', async () => {
    await writeFile(at('text.txt'), 'Một bức thư\n');
    await expectRefused(at('text.txt'), /damaged/);
    await expectRefused(at('none.tar.gz'), /no such file/);
    await expectRefused(scratch, /folder/);
  });

  it.each([
    ['a table', 'tables/public.audit_entries/000000', (text: string) => text.replace('a', 'b')],
    ['the secret', 'secrets/master-secret', (text: string) => text.replace('07', '08')],
    ['an upload', `uploads/0a/${upload}`, (text: string) => text.replace('picture', 'virus__')],
  ])('is refused when %s was changed', async (_what, name, change) => {
    await expectRefused(await rewritten(withText(name, change), false), /checksums/);
  });

  it('is refused when an entry is missing, comes twice or is in another place', async () => {
    const without = (entries: Entry[]) => entries.filter(({ header }) => !/0a00/.test(header.name));
    await expectRefused(await rewritten(without, false), /checksums/);
    const twice = (entries: Entry[]) =>
      entries.flatMap((entry, n) => (n === 2 ? [entry, entry] : [entry]));
    await expectRefused(await rewritten(twice, true), /does not belong/);
    const swapped = ([first, second, ...rest]: Entry[]) =>
      first && second ? [second, first, ...rest] : [];
    await expectRefused(await rewritten(swapped, true), /description/);
  });

  it.each([
    'uploads/../../evil.jpg',
    '../evil',
    '/etc/evil',
    'uploads/0a/../../../evil.jpg',
    'uploads/0b/0a000000000000000000000000000000.jpg',
    'uploads/0a/evil.sh',
    'secrets/other',
    'tables/public.articles/1',
    'run.json',
  ])('is refused when it would write to %s', async (name) => {
    await expectRefused(await rewritten(withEntry({ name }, 'x'), true), /does not belong/);
  });

  it('is refused when it has a link', async () => {
    const name = `uploads/0c/0c${'0'.repeat(30)}.jpg`;
    const link = withEntry({ name, type: 'symlink', linkname: '/etc/passwd' });
    await expectRefused(await rewritten(link, true), /does not belong/);
  });

  it('is refused when it brings a table of its own, or names no SQL', async () => {
    const table = withEntry({ name: 'tables/pg_catalog.pg_authid/000000' }, 'x');
    await expectRefused(await rewritten(table, true), /unknown/);
    const evil = withText('hoi-backup.json', (text) =>
      text.replace('"public.albums"', '"public.albums; DROP TABLE users"'),
    );
    await expectRefused(await rewritten(evil, true), /cannot be read/);
  });

  it('is refused when a newer version made it', async () => {
    const newer = withText('hoi-backup.json', (text) =>
      text.replace('"migrations":[', '"migrations":["29990101000000_later",'),
    );
    await expectRefused(await rewritten(newer, true), /newer version.*29990101000000_later/);
  });

  it('leaves nothing behind when the database refuses its rows, and a good one is taken after it', async () => {
    const orphan = withText('tables/public.photos/000000', (text) =>
      text.replace(/^(\S+\t)\S+/, `$1${'0'.repeat(8)}-0000-7000-8000-000000000000`),
    );
    await expectRefused(await rewritten(orphan, true), /foreign key/);
    const dataDirectory = await mkdtemp(at('to-'));
    const { files } = await restoreBackup(good, { ownerUrl, dataDirectory });
    expect(files).toBe(1);
    expect((await readdir(dataDirectory)).sort()).toEqual(['master-secret', 'uploads']);
    await expect(
      restoreBackup(good, { ownerUrl, dataDirectory: await mkdtemp(at('to-')) }),
    ).rejects.toThrow(/the database is in use/);
  }, 60_000);
});

describe('a place that is not empty', () => {
  const own = () => databaseVariables().DATABASE_OWNER_URL;

  it('is refused: a database that somebody works with', async () => {
    const dataDirectory = await mkdtemp(at('to-'));
    await expect(restoreBackup(good, { ownerUrl: own(), dataDirectory })).rejects.toThrow(
      'a backup is restored into an empty place only: the database is in use',
    );
    expect(await readdir(dataDirectory)).toEqual([]);
  });

  it.each(['master-secret', 'uploads/0a/x.jpg'])(
    'is refused: a data directory with %s',
    async (name) => {
      const dataDirectory = await mkdtemp(at('to-'));
      await mkdir(path.dirname(path.join(dataDirectory, name)), { recursive: true });
      await writeFile(path.join(dataDirectory, name), 'mine');
      await expect(restoreBackup(good, { ownerUrl: own(), dataDirectory })).rejects.toThrow(
        /empty place/,
      );
      expect(await readFile(path.join(dataDirectory, name), 'utf8')).toBe('mine');
    },
  );
});

describe('a backup that cannot be written', () => {
  it('says so in one line and leaves what was there', async () => {
    const source = { url: databaseVariables().DATABASE_URL, dataDirectory: at('from') };
    await expect(makeBackup(source, at('none/one.tar.gz'))).rejects.toThrow(
      /^cannot write .*no such/,
    );
    await writeFile(at('old.tar.gz'), 'old');
    await expect(
      makeBackup({ ...source, dataDirectory: at('elsewhere') }, at('old.tar.gz')),
    ).rejects.toThrow(/^cannot read .*master-secret/);
    expect(await readFile(at('old.tar.gz'), 'utf8')).toBe('old');
    expect((await readdir(scratch)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
