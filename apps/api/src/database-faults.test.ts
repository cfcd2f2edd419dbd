import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbedded } from '@hoi/db/embedded';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { pauseProcess } from '#test/pause-process.ts';
import { startServer } from '#test/server-process.ts';

const soon = { timeout: 60_000, interval: 100 };
/** A request that cannot be served hears so within these milliseconds. */
const patience = 5000;
/** Both cores may be busy with something else. */
const graceForASlowMachine = 3000;

let scratch = '';
let database: EmbeddedPostgres;
const startDatabase = () =>
  startEmbedded({ directory: path.join(scratch, 'cluster'), disposable: true });

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-faults-test-'));
  database = await startDatabase();
});

afterAll(async () => {
  await database.stop();
  await rm(scratch, { recursive: true, force: true });
});

async function startApi() {
  const server = await startServer({
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: path.join(scratch, 'data'),
  });
  await server.ready();
  return server;
}

type Api = Awaited<ReturnType<typeof startApi>>;

/** Two ways lead into the API: the short one of programs, and the long one of browsers. */
const ways: Record<string, string>[] = [{}, { origin: 'http://trang.example' }];

/** Asks something that nobody asked before, and says how it went. */
async function ask(api: Api, headers: Record<string, string>) {
  const query = `{ q${Math.random().toString(36).slice(2)}: articles(first: 1) { nodes { title } } }`;
  const begun = performance.now();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = await response.json();
  return {
    status: response.status,
    code: body.errors?.[0]?.extensions.code,
    text: JSON.stringify(body),
    retryAfter: response.headers.get('retry-after'),
    ms: performance.now() - begun,
  };
}

/** More than there are connections, so that some have to wait for one. */
async function askMany(api: Api) {
  const questions = Array.from({ length: 24 }, (_, at) => ask(api, ways[at % 2] ?? {}));
  return Promise.all(questions);
}

async function expectRefusedInTime(api: Api) {
  for (const answer of await askMany(api)) {
    expect(answer).toMatchObject({ status: 503, code: 'INTERNAL', retryAfter: '5' });
    expect(answer.text).toContain('Vui lòng thử lại');
    expect(answer.text).not.toMatch(/node_modules|Prisma|at .*:\d+|"http"/);
    expect(answer.ms).toBeLessThan(patience + graceForASlowMachine);
  }
}

async function expectServed(api: Api) {
  const others = async () => (await askMany(api)).filter(({ status }) => status !== 200);
  await expect.poll(others, soon).toEqual([]);
}

it('says in time that it cannot answer while PostgreSQL is paused, and goes on afterwards', async () => {
  const api = await startApi();
  await expectServed(api);
  const goOn = await pauseProcess(database.pid);
  onTestFinished(goOn);
  await expectRefusedInTime(api);
  expect(await api.status()).toBe(503);
  expect((await fetch(`${api.url}/health`)).status).toBe(200);
  expect((await fetch(`${api.url}/schema.graphql`)).status).toBe(200);
  const media = await fetch(`${api.url}/media/${'0'.repeat(32)}.jpg`);
  expect([media.status, media.headers.get('retry-after')]).toEqual([503, '5']);
  goOn();
  await expectServed(api);
  expect(await api.status()).toBe(200);
  expect(api.child.exitCode).toBe(null);
}, 180_000);

it('refuses what a locked table keeps, and serves the rest', async () => {
  const api = await startApi();
  await expectServed(api);
  const holder = new pg.Client({ connectionString: database.ownerUrl });
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query('BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
  await expectRefusedInTime(api);
  expect(await api.status()).toBe(200);
  await holder.query('ROLLBACK');
  await expectServed(api);
}, 180_000);

it('sends new work elsewhere before it stops, and finishes what is under way', async () => {
  const api = await startApi();
  const holder = new pg.Client({ connectionString: database.ownerUrl });
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query('BEGIN; LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
  const underWay = ask(api, {});
  await wait(200);
  api.child.kill('SIGTERM');
  await expect.poll(api.status, { interval: 20 }).toBe(503);
  expect((await fetch(`${api.url}/health`)).status).toBe(200);
  await wait(1000);
  await holder.query('ROLLBACK');
  expect((await underWay).status).toBe(200);
  expect(await api.ended).toBe(0);
}, 180_000);

it('waits for a PostgreSQL that is gone and comes back', async () => {
  const api = await startApi();
  await expectServed(api);
  const port = Number(new URL(database.url).port);
  process.kill(database.pid, 'SIGKILL');
  await database.ended;
  await expectRefusedInTime(api);
  await wait(2000);
  database = await startEmbedded({
    directory: path.join(scratch, 'cluster'),
    disposable: true,
    port,
  });
  await expectServed(api);
  await expect.poll(api.status, soon).toBe(200);
  expect(api.child.exitCode).toBe(null);
}, 180_000);
