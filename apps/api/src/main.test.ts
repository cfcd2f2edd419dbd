import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteHeaders } from '@hoi/contract/headers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { databaseUrl, db } from '#outside/db.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { startServer } from '#test/server-process.ts';

useDatabase();

// A server that starts on a busy machine; a test has time for several such waits.
const soon = { timeout: 60_000, interval: 100 };
const patient = { timeout: 180_000 };
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';

async function visit(url: string, key: string): Promise<unknown> {
  const input = { visits: [{ path: '/', address: '203.0.113.1', userAgent }] };
  const query = 'mutation ($input: RecordVisitsInput!) { recordVisits(input: $input) { counted } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [siteHeaders.key]: key },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return response.json();
}

async function visits(): Promise<number> {
  return (await db.visitDay.aggregate({ _sum: { visits: true } }))._sum.visits ?? 0;
}

async function keyOf(dataDirectory: string): Promise<string> {
  const file = path.join(dataDirectory, 'site-key');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  return (await readFile(file, 'utf8')).trim();
}

async function listenOn(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A way to the database that can be cut and mended. */
async function bridge() {
  const url = new URL(databaseUrl());
  const { hostname } = url;
  const farPort = Number(url.port);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(farPort, hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const port = await listenOn(server, 0);
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(cut);
  url.port = String(port);
  return { url: url.href, cut, mend: () => listenOn(server, port) };
}

/** A way to the database on which nothing moves until it is opened. */
async function slowBridge() {
  const url = new URL(databaseUrl());
  const { hostname } = url;
  const farPort = Number(url.port);
  const opened = Promise.withResolvers<void>();
  const server = createServer(async (near) => {
    near.on('error', () => undefined);
    await opened.promise;
    const far = connect(farPort, hostname);
    far.on('error', () => undefined);
    far.on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  url.port = String(await listenOn(server, 0));
  onTestFinished(() => void server.close());
  return { url: url.href, open: opened.resolve };
}

/** How each way in is answered: that of programs, that of browsers, and other addresses. */
async function waysIn(url: string) {
  const ask = (headers: Record<string, string>) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ categories { slug } }' }),
    });
  const paths = ['/ready', '/health', '/admin/', '/internal/outbox'];
  const answers = [ask({}), ask({ origin: url }), ...paths.map((at) => fetch(url + at))];
  return (await Promise.all(answers)).map(({ status, headers }) => [
    status,
    headers.get('retry-after'),
  ]);
}

// Servers of one database have one secret and one folder of uploads.
let shared = '';
beforeAll(async () => {
  shared = await mkdtemp(path.join(tmpdir(), 'hoi-main-shared-'));
});
afterAll(() => rm(shared, { recursive: true, force: true }));
const ofPortal = (url?: string) => ({ ...databaseVariables(url), DATA_DIR: shared });

describe('the server', patient, () => {
  it('starts, answers, and writes the last visits when it is told to stop', async () => {
    const server = await startServer(ofPortal());
    await server.ready();
    expect(server.output.stdout).toContain('"msg":"ready"');
    const account = /^Administrator: quantri@hoi\.local\nPassword: {6}\S{12,} /m;
    expect(server.output.stdout).toMatch(account);
    const before = await visits();
    const key = await keyOf(shared);
    const stream = await fetch(`${server.url}/internal/outbox`, {
      headers: { [siteHeaders.key]: key },
    });
    expect(await visit(server.url, key)).toEqual({ data: { recordVisits: { counted: 1 } } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await stream.text()).toContain('event: ready');
    expect(await visits()).toBe(before + 1);
    expect(server.output.stderr).toBe('');
  });

  it('says on every way in when to come back while it is starting', async () => {
    const way = await slowBridge();
    const server = await startServer(ofPortal(way.url));
    await expect.poll(server.status, soon).toBe(503);
    expect(await waysIn(server.url)).toEqual(Array(6).fill([503, '5']));
    way.open();
    await expect.poll(server.status, soon).toBe(200);
    const [program, browser] = await waysIn(server.url);
    expect([program, browser]).toEqual(Array(2).fill([200, null]));
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('says that it is not ready while the database is away, and recovers by itself', async () => {
    const way = await bridge();
    const server = await startServer(ofPortal(way.url));
    await server.ready();
    const key = await keyOf(shared);
    const before = await visits();
    way.cut();
    await expect.poll(server.status, soon).toBe(503);
    await visit(server.url, key);
    await way.mend();
    await expect.poll(server.status, soon).toBe(200);
    await expect.poll(visits, soon).toBe(before + 1);
    const follow = () =>
      fetch(`${server.url}/internal/outbox`, { headers: { [siteHeaders.key]: key } });
    await expect.poll(async () => (await follow()).status, soon).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});

describe('a start that cannot be', patient, () => {
  it('names the taken port', async () => {
    const stranger = createServer();
    const port = await listenOn(stranger, 0);
    onTestFinished(() => {
      stranger.close();
    });
    const server = await startServer({ ...ofPortal(), API_PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output.stderr).toBe(
      `API_PORT ${port} is taken by another program; stop it or set API_PORT\n`,
    );
  });

  it('names the wrong setting, what was found and what is accepted', async () => {
    const server = await startServer({ LOG_LEVEL: 'loud' });
    expect(await server.ended).toBe(1);
    expect(server.output.stderr).toMatch(/^LOG_LEVEL: "loud" .*\binfo\b.*\n$/);
    expect(server.output.stdout).toBe('');
  });

  it('names the database that does not answer, without its password', async () => {
    const secret = randomUUID();
    const url = `postgresql://hoi:${secret}@127.0.0.1:1/hoi`;
    const server = await startServer({ DATABASE_URL: url });
    expect(await server.ended).toBe(1);
    expect(server.output.stderr).toMatch(/^DATABASE_URL: .*ECONNREFUSED.*\n$/);
    expect(server.output.stderr + server.output.stdout).not.toContain(secret);
  });
});
