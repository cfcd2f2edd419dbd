import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbedded } from '@hoi/db/embedded';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Acknowledged, Desk, keepSaving } from '#test/saving-staff.ts';
import { startServer } from '#test/server-process.ts';

// In each of the two runs.
const saves = 500;
const email = 'quantri@hoi.local';
const password = 'Mua-lua-vang-2026';
const soon = { timeout: 60_000, interval: 100 };

let scratch = '';
let database: EmbeddedPostgres;

/** PostgreSQL as people run it: nothing is traded for speed. */
const startDatabase = () => startEmbedded({ directory: path.join(scratch, 'cluster') });

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-kill-test-'));
  database = await startDatabase();
});

afterAll(async () => {
  await database.stop();
  await rm(scratch, { recursive: true, force: true });
});

async function startApi() {
  const server = await startServer({
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD: password,
    LOG_LEVEL: 'fatal',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: path.join(scratch, 'data'),
  });
  await server.ready();
  return server;
}

interface Work {
  desk: Desk;
  acknowledged: Acknowledged[];
  /** Settles when all saves are acknowledged. */
  done: Promise<unknown>;
  /** Settles in the thick of it. */
  underWay(): Promise<void>;
}

/** Eight members of staff who save at once. */
async function startSaving(url: string, prefix: string): Promise<Work> {
  const desk = new Desk(url);
  await desk.open(email, password);
  const acknowledged: Acknowledged[] = [];
  const staff = Array.from({ length: 8 }, (_, at) => `${prefix}, người thứ ${at + 1}`);
  const done = Promise.all(staff.map((name) => keepSaving(desk, name, acknowledged, saves)));
  const underWay = () => expect.poll(() => acknowledged.length, soon).toBeGreaterThan(saves / 3);
  return { desk, acknowledged, done, underWay };
}

// One row for each article in which anything that one save writes disagrees with the rest of it.
const halfWritten = `
  SELECT a.id, a.version, v.count, v.newest, v.title, audit.count, outbox.count
  FROM articles a
  LEFT JOIN LATERAL (SELECT count(*), max(number) AS newest,
      (array_agg(title ORDER BY number DESC))[1] AS title
    FROM article_versions WHERE article_id = a.id) v ON true
  LEFT JOIN LATERAL (SELECT count(*) FROM audit_entries
    WHERE subject_type = 'Article' AND subject_id = a.id::text) audit ON true
  LEFT JOIN LATERAL (SELECT count(*) FROM outbox_events WHERE subject_id = a.id::text) outbox ON true
  WHERE a.version <> v.count OR a.version <> v.newest OR a.title <> v.title
    OR a.version <> audit.count OR a.version <> outbox.count
    OR a.body_text NOT LIKE a.title || '%'`;

async function expectNothingLost(acknowledged: Acknowledged[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ title: string; number: number; body: string }>(
      'SELECT title, number, content::text AS body FROM article_versions',
    );
    const stored = new Map(rows.map((row) => [row.title, row]));
    const lost = acknowledged.filter(({ title, version }) => {
      const row = stored.get(title);
      return row?.number !== version || !row.body.includes(`${title}. ${title}.`);
    });
    expect(acknowledged.length).toBeGreaterThanOrEqual(saves);
    expect(lost).toEqual([]);
    expect((await client.query(halfWritten)).rows).toEqual([]);
  } finally {
    await client.end();
  }
}

it('keeps all that was acknowledged when the API is killed in the middle of saves', async () => {
  const first = await startApi();
  const work = await startSaving(first.url, 'Buổi sáng');
  await work.underWay();
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await startApi();
  work.desk.url = second.url;
  await work.done;
  await expectNothingLost(work.acknowledged);
}, 400_000);

it('keeps all that was acknowledged when PostgreSQL is killed in the middle of saves', async () => {
  const first = await startApi();
  const work = await startSaving(first.url, 'Buổi chiều');
  await work.underWay();
  process.kill(database.pid, 'SIGKILL');
  await database.ended;
  first.child.kill('SIGKILL');
  await first.ended;
  database = await startDatabase();
  const second = await startApi();
  work.desk.url = second.url;
  await work.done;
  await expectNothingLost(work.acknowledged);
}, 400_000);
