import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { asFile, makePicture, upload, useUploads } from '#test/uploads.ts';
import { db } from './db.ts';

useDatabase();
const uploads = useUploads();

const full = expect.stringContaining('Máy chủ hết chỗ lưu');
const locked = expect.stringContaining('Kho tệp của máy chủ không ghi được');

/** Files below a directory, whatever they are called. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it('says that the disk is full when PostgreSQL says so, and keeps nothing of it', async () => {
  await asOwner(`
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
    END $$;
    CREATE TRIGGER no_room BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION no_room()`);
  onTestFinished(() => asOwner('DROP TRIGGER no_room ON audit_entries; DROP FUNCTION no_room'));
  const unit = await makeOrgUnit();
  const { cookie } = await makeStaff('EDITOR', unit.id);
  const create =
    'mutation { createCategory(input: { name: "Chuyên mục không còn chỗ" }) { category { id } } }';
  const answer = await ask(create, {}, { cookie });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(answer.errors?.[0]).toMatchObject({ message: full, extensions: { code: 'INTERNAL' } });
  expect(await db.category.count({ where: { name: 'Chuyên mục không còn chỗ' } })).toBe(0);
});

/** Keeps a file in a process that may write no file larger than 64 KB: a limit as real as a full disk's. */
function keepWithLittleRoom(directory: string, bytes: number) {
  const probe = path.join(import.meta.dirname, '../../test/storage-probe.ts');
  const command = 'ulimit -f 64 && exec "$0" "$@"';
  const args = ['-c', command, process.execPath, probe, directory, String(bytes)];
  return JSON.parse(execFileSync('bash', args, { encoding: 'utf8' }));
}

it('keeps the whole of a file or nothing, with a clear word', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-little-room-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  expect(keepWithLittleRoom(directory, 1_000_000)).toEqual({ told: full, fault: null });
  expect(await filesIn(directory)).toEqual([]);
  expect(keepWithLittleRoom(directory, 1000)).toEqual({ told: 'kept', fault: null });
  expect(await filesIn(directory)).toHaveLength(1);
});

it('refuses an upload with a clear word where nothing can be written', async () => {
  const unit = await makeOrgUnit();
  const { cookie } = await makeStaff('AUTHOR', unit.id);
  // Permissions do not hold back root: a file stands where each directory would have to be made.
  const blocked = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'));
  for (const name of blocked) await writeFile(path.join(uploads(), 'uploads', name), '');
  const picture = await makePicture(40, 30).png().toBuffer();
  const answer = await upload(asFile(picture, 'anh.png'), unit.id, { cookie });
  expect(answer.errors?.[0]).toMatchObject({ message: locked, extensions: { code: 'INTERNAL' } });
  expect(await db.mediaFile.count()).toBe(0);
});
