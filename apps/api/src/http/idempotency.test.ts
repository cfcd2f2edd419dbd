import { randomUUID } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCategory } from '#modules/categories/create-category.command.ts';
import { bindClaim } from '#modules/idempotency/claim.ts';
import { forgetExpired } from '#modules/identity/forget-expired.command.ts';
import { findStaff } from '#modules/identity/session.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf } from '#test/api.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { startServer } from '#test/server-process.ts';
import { makeAccount, signedIn } from '#test/staff-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id name } } }
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

describe('a deed sent twice under one key', () => {
  it('is done once and answered alike, and leaves one trace', async () => {
    const { headers } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    const first = await ask(create, { input }, asked);
    const second = await ask(create, { input }, asked);
    expect(first.errors).toBeUndefined();
    expect(second.data).toEqual(first.data);
    expect([first, second].map(({ headers: h }) => h.get('idempotency-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(second.headers.get('cache-control')).toBe('no-store');
    expect(await made(input.name)).toBe(1);
    expect(await db.outboxEvent.count({ where: { type: 'create-category' } })).toBe(1);
  });

  it('is done once when twenty ask at the same moment', async () => {
    const { headers } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(create, { input }, asked)),
    );
    expect(new Set(answers.map(({ data }) => data?.createCategory.category.id)).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await made(input.name)).toBe(1);
  }, 30_000);

  it('is refused with another body, and does not reach the key of somebody else', async () => {
    const [one, other] = [await administrator(), await administrator()];
    const key = { 'idempotency-key': newKey() };
    const [input, changed] = [{ name: newName() }, { name: newName() }];
    await ask(create, { input }, { ...one.headers, ...key });
    const refused = await ask(create, { input: changed }, { ...one.headers, ...key });
    expect([refused.status, codeOf(refused)]).toEqual([422, 'BAD_USER_INPUT']);
    expect(await made(changed.name)).toBe(0);
    const own = await ask(create, { input: changed }, { ...other.headers, ...key });
    expect(own.data.createCategory.category.name).toBe(changed.name);
  });

  it('may be sent again when it was refused', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    expect(codeOf(await ask(create, { input: { name: ' ' } }, asked))).toBe('BAD_USER_INPUT');
    expect(await db.idempotencyKey.count({ where: { userId: user.id } })).toBe(0);
    expect((await ask(create, { input: { name: newName() } }, asked)).errors).toBeUndefined();
  });

  it.each(['ngan', 'x'.repeat(129), 'có dấu cách', ''])('names no key like “%s”', async (key) => {
    const { headers } = await administrator();
    const input = { name: newName() };
    const asked = { ...headers, 'idempotency-key': encodeURI(key).replaceAll('%20', ' ') };
    const answer = await ask(create, { input }, asked);
    expect([answer.status, codeOf(answer)]).toEqual([422, 'BAD_USER_INPUT']);
    expect(await made(input.name)).toBe(0);
  });

  it('has no key without a session', async () => {
    const asked = { 'idempotency-key': newKey() };
    const before = await db.idempotencyKey.count();
    expect((await ask('{ categories { id } }', {}, asked)).errors).toBeUndefined();
    const input = { name: newName() };
    expect(codeOf(await ask(create, { input }, asked))).toBe('UNAUTHENTICATED');
    const partner = { ...asked, authorization: 'Bearer hoi_x' };
    expect((await ask(create, { input }, partner)).status).toBe(401);
    expect(await db.idempotencyKey.count()).toBe(before);
  });
});

describe('what is kept of an answer', () => {
  it('is sealed, so that a token that is shown once stands nowhere', async () => {
    const { headers, user } = await administrator();
    const input = { name: newName() };
    await ask(create, { input }, { ...headers, 'idempotency-key': newKey() });
    const { answer, keyHash } = await rowOf(user.id);
    expect(answer).toBeTruthy();
    expect(answer).not.toContain('category');
    expect(Buffer.from(keyHash).toString()).not.toContain('khoa-');
  });

  it('is forgotten after a day', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    await ask(create, { input: { name: newName() } }, asked);
    await forgetExpired();
    expect(await db.idempotencyKey.count({ where: { userId: user.id } })).toBe(1);
    await db.$executeRaw`UPDATE idempotency_keys SET claimed_at = claimed_at - interval '25 hours'`;
    await forgetExpired();
    expect(await db.idempotencyKey.count({ where: { userId: user.id } })).toBe(0);
  });
});

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

  it('after its commit has done the deed: it is not done again', async () => {
    const { headers, user } = await administrator();
    const asked = { ...headers, 'idempotency-key': newKey() };
    const input = { name: newName() };
    await ask(create, { input }, asked);
    await died(user.id, true);
    const again = await ask(create, { input }, asked);
    expect([again.status, codeOf(again)]).toEqual([409, 'CONFLICT']);
    expect(again.errors?.[0]?.message).toContain('đã được thực hiện');
    expect(await made(input.name)).toBe(1);
  });

  it('and comes back too late writes nothing: the key is another request’s by then', async () => {
    const { headers, user } = await administrator();
    const viewer = await findStaff(headers.cookie.split('=')[1] ?? '');
    if (!viewer) throw new Error('nobody is signed in');
    bindClaim(viewer, { userId: user.id, keyHash: new Uint8Array(32), token: randomUUID() });
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

describe('a line that breaks after the commit', () => {
  it('and the same request again: one row, the answer that was lost', async () => {
    const server = await startServer(databaseVariables());
    await expect.poll(server.status, { timeout: 30_000, interval: 100 }).toBe(200);
    const root = await db.orgUnit.findFirstOrThrow({ where: { parentId: null } });
    const account = await makeAccount('Mua-lua-vang-2026', 'ADMINISTRATOR', root.id);
    const post = (url: string, query: string, variables: object, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
    const credentials = { email: account.email, password: 'Mua-lua-vang-2026' };
    const signed = await post(server.url, signIn, { input: credentials });
    const cookies = signed.headers.getSetCookie().map((line) => line.split(';')[0]);
    const cookie = cookies.join('; ');
    const asked = { cookie, 'idempotency-key': newKey() };
    const input = { name: newName() };
    const lossy = await losingAnswers(server.url);
    await expect(post(lossy, create, { input }, asked)).rejects.toThrow();
    expect(await made(input.name)).toBe(1);
    const again = await post(server.url, create, { input }, asked);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const { id } = await db.category.findFirstOrThrow({ where: { name: input.name } });
    const answer = await again.json();
    expect(answer.data.createCategory.category.name).toBe(input.name);
    expect(answer.data.createCategory.category.id).toBeTruthy();
    expect(await made(input.name)).toBe(1);
    expect(id).toBeTruthy();
  }, 60_000);
});
