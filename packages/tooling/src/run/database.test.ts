import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '@hoi/contract/node/settings';
import { createDatabasePool } from '@hoi/db/client';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './database.ts';

const soon = { timeout: 60_000, interval: 200 };

it('starts a PostgreSQL that was killed again where it was, and stops it for good', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-launcher-test-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const database = await openDatabase(readSettings({ DATA_DIR: directory }));
  const pidFile = path.join(directory, 'postgres/cluster/postmaster.pid');
  const pid = async () => Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  const ask = async (text: string) => {
    const pool = createDatabasePool(database.url, { connections: 1 });
    const { rowCount } = await pool.query(text).catch(() => ({ rowCount: 'away' }));
    await pool.end();
    return rowCount;
  };
  const first = await pid();
  // One that goes on working for a server that is no more.
  const orphan = ask('SELECT pg_sleep(600)');
  process.kill(first, 'SIGKILL');
  expect(await orphan).toBe('away');
  await expect.poll(() => ask('SELECT 1'), soon).toBe(1);
  expect(await pid()).not.toBe(first);
  await database.stop();
  expect(await ask('SELECT 1')).toBe('away');
  expect(await database.ended).toBe('ended');
}, 120_000);
