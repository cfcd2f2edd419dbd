import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bindClaim } from '#modules/access/idempotency/claim.ts';
import { findStaff } from '#modules/access/identity/session.ts';
import { createCategory } from '#modules/newsroom/categories/create-category.command.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { asOwner, databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { startServer } from '#test/server-process.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

let dataDirectory = '';
beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-died-'));
  const secret = Buffer.alloc(32, 7).toString('hex');
  await writeFile(path.join(dataDirectory, 'master-secret'), secret, { mode: 0o600 });
});
afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

const create = /* GraphQL */ `
  mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id name } } }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { id } } }
`;
const createUser = /* GraphQL */ `
  mutation ($input: CreateUserInput!) { createUser(input: $input) { temporaryPassword user { id } } }
`;

const newKey = () => `khoa-${randomUUID()}`;
const newName = () => `Chuyên mục ${randomUUID()}`;

async function administrator() {
  const root = await db.orgUnit.findFirst({ where: { parentId: null } });
  const unit = root ?? (await makeOrgUnit({ kind: 'CENTRAL' }));
  return signedIn('ADMINISTRATOR', unit.id);
}

const made = (name: string) => db.category.count({ where: { name } });
const rowOf = (userId: string) => db.idempotencyKey.findFirstOrThrow({ where: { userId } });

describe('a server that died', () => {
  const died = async (userId: string, done: boolean) => {
    await db.$executeRaw`UPDATE idempotency_keys SET claimed_at = claimed_at - interval '1 minute',
      done = ${done}, finished = false, answer = NULL WHERE user_id = ${userId}::uuid`;
  };

  it('before its commit has done nothing: the deed is done now', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    await ask(create, { input }, asked);
    await db.category.deleteMany({ where: { name: input.name } });
    await died(user.id, false);
    expect((await ask(create, { input }, asked)).errors).toBeUndefined();
    expect(await made(input.name)).toBe(1);
  });

  it('after its commit has done the deed: it is answered alike, and not done again', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    const first = await ask(create, { input }, asked);
    await died(user.id, true);
    for (let times = 0; times < 2; times++) {
      const again = await ask(create, { input }, asked);
      expect(again.data).toEqual(first.data);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      // From now on it is kept, as if it had been given the first time.
      await db.category.updateMany({ where: { name: input.name }, data: { name: newName() } });
    }
  });

  it('after its commit, and somebody has changed the thing since: nobody is given her version', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    const first = await ask(create, { input }, asked);
    await died(user.id, true);
    const other = await administrator();
    const { id } = first.data.createCategory.category;
    const change = { id, expectedVersion: 1, name: newName() };
    expect((await ask(update, { input: change }, other.headers)).errors).toBeUndefined();
    const again = await ask(create, { input }, asked);
    expect([again.status, codeOf(again)]).toEqual([409, 'CONFLICT']);
    expect(again.errors?.[0]?.message).toContain('đã được thực hiện');
    expect(await made(input.name)).toBe(0);
  });

  it('has left no secret that is shown once readable in the database', async () => {
    const { headers, user } = await administrator();
    const { orgUnitId } = await db.roleGrant.findFirstOrThrow({ where: { userId: user.id } });
    const unit = globalId('OrgUnit', orgUnitId);
    const grants = [{ orgUnitId: unit, role: 'EDITOR' }];
    const input = { name: 'Hồ Thị Mới', email: `${randomUUID()}@hoi.test`, grants };
    const asked = { ...headers, 'idempotency-key': newKey() };
    const first = await ask(createUser, { input }, asked);
    const { temporaryPassword } = first.data.createUser;
    expect(temporaryPassword.length).toBeGreaterThan(8);
    await died(user.id, true);
    expect(JSON.stringify((await rowOf(user.id)).deeds)).not.toContain(temporaryPassword);
    expect((await ask(createUser, { input }, asked)).data).toEqual(first.data);
  });

  it('and could only say that something was away is answered at once when it is asked again', async () => {
    const { headers } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    // The deed is done, the reading of its answer is not.
    const counted = create.replace('id name', 'id name articleCount');
    await asOwner('ALTER TABLE articles RENAME TO gone');
    const told = await ask(counted, { input }, asked);
    await asOwner('ALTER TABLE gone RENAME TO articles');
    expect(codeOf(told)).toBe('INTERNAL');
    expect(await made(input.name)).toBe(1);
    const again = await ask(counted, { input }, asked);
    expect(again.data.createCategory.category).toMatchObject({ name: input.name, articleCount: 0 });
    expect(await made(input.name)).toBe(1);
  });

  it('and comes back too late writes nothing: the key is another request’s by then', async () => {
    const { headers, user } = await administrator();
    const viewer = await findStaff(headers.cookie.split('=')[1] ?? '');
    if (!viewer) throw new Error('nobody is signed in');
    const claim = { userId: user.id, key: newKey(), token: randomUUID() };
    bindClaim(viewer, { ...claim, keyHash: new Uint8Array(32) });
    const name = newName();
    const late = createCategory(viewer, { name, description: '', position: 0, hidden: false });
    await expect(late).rejects.toThrow('đã được gửi lại');
    expect(await made(name)).toBe(0);
  });
});

/** A way to the API on which answers get lost. */
async function losingAnswers(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far);
    // The answer is on its way when the line breaks.
    far.once('data', () => {
      near.destroy();
      far.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** A server with the secret that tests run with, so that it knows their sessions. */
async function startApi() {
  const server = await startServer({ ...databaseVariables(), DATA_DIR: dataDirectory });
  await server.ready();
  return server;
}

function post(url: string, input: object, headers: Record<string, string>) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: create, variables: { input } }),
  });
}

async function expectAnswerOf(name: string, again: Response): Promise<void> {
  const { id } = await db.category.findFirstOrThrow({ where: { name } });
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const category = { id: globalId('Category', id), name };
  expect(await again.json()).toEqual({ data: { createCategory: { category } } });
  expect(await made(name)).toBe(1);
}

it('a line that breaks after the commit, and the same request again: one row, the answer that was lost', async () => {
  const { headers } = await administrator();
  const server = await startApi();
  const asked = { ...headers, 'idempotency-key': newKey() };
  const input = { name: newName() };
  const lossy = await losingAnswers(server.url);
  await expect(post(lossy, input, asked)).rejects.toThrow();
  await expectAnswerOf(input.name, await post(server.url, input, asked));
}, 180_000);

it('a server killed between its commit and its answer, and the same request to another: one row, the same answer', async () => {
  const { headers, user } = await administrator();
  const asked = { ...headers, 'idempotency-key': newKey() };
  const input = { name: newName() };
  const first = await startApi();
  // What would keep the answer hangs; the deed is committed by then.
  await asOwner(`CREATE FUNCTION hang() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_sleep(60); RETURN NEW; END'`);
  await asOwner(`CREATE TRIGGER hang BEFORE UPDATE ON idempotency_keys FOR EACH ROW
    WHEN (NEW.finished) EXECUTE FUNCTION hang()`);
  const lost = post(first.url, input, asked).catch(() => 'lost');
  await expect.poll(() => made(input.name), { timeout: 10_000 }).toBe(1);
  await expect.poll(async () => (await rowOf(user.id)).done).toBe(true);
  first.child.kill('SIGKILL');
  expect(await lost).toBe('lost');
  // The one that hangs; those that rest are this test's own.
  await asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
    AND state = 'active' AND query LIKE '%idempotency_keys%' AND pid <> pg_backend_pid()`);
  await asOwner('DROP TRIGGER hang ON idempotency_keys; DROP FUNCTION hang()');
  expect(await rowOf(user.id)).toMatchObject({ done: true, finished: false, answer: null });
  const second = await startApi();
  // As if the lease of the first had run out.
  await db.$executeRaw`UPDATE idempotency_keys SET claimed_at = claimed_at - interval '1 minute'`;
  await expectAnswerOf(input.name, await post(second.url, input, asked));
}, 180_000);
