import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { removeMarked } from '#modules/newsroom/media/remove-marked.command.ts';
import { db } from '#outside/db.ts';
import { storage } from '#outside/storage.ts';
import { ask, globalId } from '#test/api.ts';
import { readEntries } from '#test/backups.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { asStaff } from '#test/people-factories.ts';
import { asFile, makePicture, replace, upload, useUploads } from '#test/uploads.ts';
import { makeBackup } from './make-backup.ts';

useDatabase();
const dataDirectory = useUploads();

let scratch = '';
let headers: Record<string, string>;
let orgUnitId: string;
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-removal-'));
  await writeFile(path.join(dataDirectory(), 'master-secret'), 'ab'.repeat(32));
  orgUnitId = (await makeOrgUnit()).id;
  headers = await asStaff('EDITOR', orgUnitId);
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function picture(red: number) {
  const image = await makePicture(900 + red, 600)
    .jpeg()
    .toBuffer();
  const { data } = await upload(asFile(image, 'ảnh.jpg'), orgUnitId, headers);
  const { id: given, version } = data.uploadMedia.mediaFile;
  const { key, id } = await db.mediaFile.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  expect(globalId('MediaFile', id)).toBe(given);
  return { key, input: { id: given, expectedVersion: version } };
}

/** Holds a backup where it has its moment of the database and has not yet looked for files. */
async function heldBackup(file: string) {
  const url = databaseVariables().DATABASE_OWNER_URL;
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE _prisma_migrations IN ACCESS EXCLUSIVE MODE');
  const made = makeBackup({ url, dataDirectory: dataDirectory() }, file);
  made.catch(() => undefined);
  onTestFinished(() => holder.end());
  const waiting = () =>
    db.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '_prisma_migrations'::regclass`;
  await expect.poll(waiting, { timeout: 5000 }).toHaveLength(1);
  const finish = async () => {
    await holder.query('ROLLBACK');
    return made;
  };
  return finish;
}

const remove = 'mutation ($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId } }';

it('a backup has the files that its rows name, though they are deleted and replaced meanwhile', async () => {
  const [deleted, replaced] = [await picture(1), await picture(2)];
  const file = path.join(scratch, 'one.tar.gz');
  const finish = await heldBackup(file);
  expect((await ask(remove, { input: deleted.input }, headers)).errors).toBeUndefined();
  const other = await makePicture(700, 500).jpeg().toBuffer();
  const put = await replace(asFile(other, 'khác.jpg'), replaced.input, headers);
  expect(put.errors).toBeUndefined();
  // Until the backup is made, the clock removes nothing either.
  await removeMarked();
  await finish();

  const names = (await readEntries(file)).map(({ header }) => header.name);
  for (const { key } of [deleted, replaced]) {
    expect(names).toContain(`uploads/${key.slice(0, 2)}/${key}`);
    expect(await storage.get(key)).not.toBeNull();
  }
  await removeMarked();
  for (const { key } of [deleted, replaced]) expect(await storage.get(key)).toBeNull();
  expect(await db.storedRemoval.count()).toBe(0);
});

it('without a backup a deleted file is gone at once', async () => {
  const { key, input } = await picture(3);
  expect((await ask(remove, { input }, headers)).errors).toBeUndefined();
  expect(await storage.get(key)).toBeNull();
  expect(await db.storedRemoval.count()).toBe(0);
});
