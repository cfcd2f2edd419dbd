import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetExpired } from '#modules/access/identity/forget-expired.command.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { signedIn } from '#test/staff-factories.ts';

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
