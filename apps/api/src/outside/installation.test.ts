import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, databaseVariables, useDatabase } from '#test/database.ts';
import { startServer } from '#test/server-process.ts';
import { openDataDirectory } from './data-directory.ts';
import { openInstallation } from './installation.ts';
import { openStorage } from './storage.ts';

useDatabase();

let scratch = '';
const at = (...names: string[]) => path.join(scratch, ...names);

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-installation-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** As a server opens it. */
async function open(name: string): Promise<void> {
  await openDataDirectory(at(name));
  await openStorage(at(name));
  await openInstallation(at(name));
}

it('begins with the first server, knows its own again, and refuses one with other files', async () => {
  await open('own');
  await open('own');
  await expect(open('second')).rejects.toThrow(/master-secret is missing/);
});

it('begins once for servers that start together on one data directory', async () => {
  await asOwner('ALTER TABLE installation DISABLE TRIGGER append_only; DELETE FROM installation');
  await rm(at('own'), { recursive: true });
  await Promise.all(['own', 'own', 'own'].map(open));
  expect((await readdir(at('own', 'uploads'))).sort()).toEqual(['installation']);
});

it('refuses another secret, and a missing one, which it does not make', async () => {
  await cp(at('own'), at('foreign'), { recursive: true });
  await writeFile(at('foreign', 'master-secret'), 'ab'.repeat(32));
  await expect(open('foreign')).rejects.toThrow(
    `DATA_DIR: ${at('foreign', 'master-secret')} is not the one that this database was begun with: put that one back`,
  );
  await rm(at('foreign', 'master-secret'));
  await expect(open('foreign')).rejects.toThrow(/master-secret is missing.*put it back/);
  expect(await readdir(at('foreign'))).toEqual(['uploads']);
});

it('refuses other uploads, until somebody says that they are lost', async () => {
  await mkdir(at('apart'));
  await cp(at('own', 'master-secret'), at('apart', 'master-secret'));
  await expect(open('apart')).rejects.toThrow(
    /^DATA_DIR: .*apart\/uploads is not the folder of uploads of this database.*the same one/,
  );
  const key = await readFile(at('own', 'uploads', 'installation'), 'utf8');
  await writeFile(at('apart', 'uploads', 'installation'), key);
  await open('apart');
});

it('says at start, in one line, what is wrong', async () => {
  await cp(at('own'), at('stranger'), { recursive: true });
  await writeFile(at('stranger', 'master-secret'), 'cd'.repeat(32));
  const server = await startServer({ ...databaseVariables(), DATA_DIR: at('stranger') });
  expect(await server.ended).toBe(1);
  expect(server.output.stderr).toMatch(/^DATA_DIR: .*stranger\/master-secret is not the one .*\n$/);
});

it('names a data directory that cannot be written', async () => {
  await writeFile(at('file'), '');
  const server = await startServer({ ...databaseVariables(), DATA_DIR: at('file', 'data') });
  expect(await server.ended).toBe(1);
  expect(server.output.stderr).toBe(
    `DATA_DIR: ${at('file', 'data')} cannot be written (ENOTDIR); set DATA_DIR to a folder that this user may write\n`,
  );
});
