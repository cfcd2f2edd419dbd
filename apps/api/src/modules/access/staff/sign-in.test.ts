import { describe, expect, it } from 'vitest';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { cookieOf, makeAccount } from '#test/staff-factories.ts';
import { whileHeld } from '#test/while-held.ts';

useDatabase();

const password = 'hoa sen nở giữa đồng';
const signIn = /* GraphQL */ `
  mutation ($input: SignInInput!) {
    signIn(input: $input) { viewer { kind name email roles { role orgUnit { slug } } permissions } }
  }
`;
const whoAmI = 'query { viewer { email sessions { current userAgent } } }';

const enter = (email: string, typed = password, headers = {}) =>
  ask(signIn, { input: { email, password: typed } }, headers);

describe('signIn', () => {
  it('opens a session and says who it is', async () => {
    const unit = await makeOrgUnit();
    const user = await makeAccount(password, 'EDITOR', unit.id);
    const answer = await enter(user.email.toUpperCase());
    expect(answer.errors).toBeUndefined();
    expect(answer.data.signIn.viewer).toMatchObject({
      kind: 'STAFF',
      email: user.email,
      roles: [{ role: 'EDITOR', orgUnit: { slug: unit.slug } }],
    });
    expect(answer.data.signIn.viewer.permissions).toContain('article:publish');
    expect(answer.data.signIn.viewer.permissions).not.toContain('user:manage');
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(
      /^hoi_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const again = await ask(whoAmI, {}, { cookie: cookieOf(answer.headers) });
    expect(again.data.viewer.email).toBe(user.email);
    expect((await ask(whoAmI)).data.viewer).toBeNull();
  });

  it('gives one answer for an unknown address, a wrong password and a disabled account', async () => {
    const user = await makeAccount(password);
    const disabled = await makeAccount(password);
    await db.user.update({ where: { id: disabled.id }, data: { status: 'DISABLED' } });
    const answers = [
      await enter(`${unique()}@hoi.test`),
      await enter(user.email, 'một mật khẩu khác'),
      await enter(disabled.email),
    ];
    for (const answer of answers) {
      expect(answer.errors).toEqual(answers[0]?.errors);
      expect(codeOf(answer)).toBe('UNAUTHENTICATED');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it('opens nothing by a password that is changed while it is looked at', async () => {
    const user = await makeAccount(password);
    const change = { passwordHash: 'another' };
    const answer = await whileHeld(
      (tx) => tx.user.update({ where: { id: user.id }, data: change }),
      () => enter(user.email),
    );
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const user = await makeAccount(password);
    const times = { known: [0], unknown: [0] };
    // In turns and the quickest of each, so that a busy machine slows both alike.
    for (let i = 0; i < 10; i += 1) {
      const kind = i % 2 === 0 ? 'known' : 'unknown';
      const email = kind === 'known' ? user.email : `${unique()}@hoi.test`;
      const started = performance.now();
      await enter(email, 'một mật khẩu khác');
      times[kind].push(performance.now() - started);
    }
    const known = Math.min(...times.known.slice(1));
    const unknown = Math.min(...times.unknown.slice(1));
    // Without a stand-in hash the unknown address answers many times faster.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
  });

  it('ends the session that the request came with, and outlives no sign-out', async () => {
    const user = await makeAccount(password);
    const first = cookieOf((await enter(user.email)).headers);
    const second = cookieOf((await enter(user.email, password, { cookie: first })).headers);
    expect(second).not.toBe(first);
    expect((await ask(whoAmI, {}, { cookie: first })).data.viewer).toBeNull();
    const out = await ask('mutation { signOut { signedOut } }', {}, { cookie: second });
    expect(out.data.signOut.signedOut).toBe(true);
    expect(out.headers.get('set-cookie')).toContain('hoi_session=; Max-Age=0');
    expect((await ask(whoAmI, {}, { cookie: second })).data.viewer).toBeNull();
    const nobody = await ask('mutation { signOut { signedOut } }');
    expect(nobody.data.signOut.signedOut).toBe(false);
  });

  it('stops guessing at one account, for the right password too', async () => {
    const user = await makeAccount(password);
    for (let i = 0; i < 10; i += 1) {
      expect(codeOf(await enter(user.email, `đoán lần ${i}`))).toBe('UNAUTHENTICATED');
    }
    const stopped = await enter(user.email);
    expect(codeOf(stopped)).toBe('RATE_LIMITED');
    expect(stopped.errors?.[0]?.extensions).toMatchObject({
      retryAfterSeconds: expect.any(Number),
    });
    const keys = await db.rateLimit.findMany();
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(keys.map((row) => row.key))).not.toContain(user.email);
  });

  it('stops guessing from one network, whatever the account and the address in it', async () => {
    const from = (n: number) => ({ 'x-forwarded-for': `2001:db8::${n}:a:b:${n}` });
    for (let i = 0; i < 50; i += 1) await enter(`${unique()}@hoi.test`, 'x', from(i));
    const stopped = await enter(`${unique()}@hoi.test`, 'x', from(51));
    expect(codeOf(stopped)).toBe('RATE_LIMITED');
    expect(codeOf(await enter(`${unique()}@hoi.test`, 'x'))).toBe('UNAUTHENTICATED');
  });

  it('refuses input that is none', async () => {
    const answer = await enter('không phải e-mail', '');
    expect(answer.errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual([
      ['email'],
      ['password'],
    ]);
  });
});

const change = /* GraphQL */ `
  mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { name } } }
`;
const end = /* GraphQL */ `
  mutation ($id: ID!) { endSession(input: { id: $id }) { viewer { sessions { id } } } }
`;

describe('changePassword and sessions', () => {
  it('ends all other sessions and refuses the old password', async () => {
    const user = await makeAccount(password);
    const here = { cookie: cookieOf((await enter(user.email)).headers) };
    const there = { cookie: cookieOf((await enter(user.email)).headers) };
    const next = 'xuồng ba lá qua sông';
    const input = { currentPassword: password, newPassword: next };
    expect((await ask(change, { input }, here)).errors).toBeUndefined();
    expect((await ask(whoAmI, {}, there)).data.viewer).toBeNull();
    expect((await ask(whoAmI, {}, here)).data.viewer.sessions).toHaveLength(1);
    expect(codeOf(await enter(user.email))).toBe('UNAUTHENTICATED');
    expect((await enter(user.email, next)).errors).toBeUndefined();
  });

  it('refuses anonymous readers, a wrong password and weak new ones', async () => {
    const user = await makeAccount(password);
    const headers = { cookie: cookieOf((await enter(user.email)).headers) };
    const input = { currentPassword: password, newPassword: 'xuồng ba lá qua sông' };
    expect(codeOf(await ask(change, { input }))).toBe('UNAUTHENTICATED');
    const wrong = await ask(change, { input: { ...input, currentPassword: 'sai' } }, headers);
    expect(wrong.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['currentPassword']);
    for (const newPassword of ['ngắn', '123456789012', user.email]) {
      const weak = await ask(change, { input: { ...input, newPassword } }, headers);
      expect(weak.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['newPassword']);
    }
  });

  it("ends one's own session, never another's", async () => {
    const mine = await makeAccount(password);
    const hers = await makeAccount(password);
    const here = { cookie: cookieOf((await enter(mine.email)).headers) };
    await enter(mine.email);
    const sessions = 'query { viewer { sessions { id current } } }';
    const found = (await ask(sessions, {}, here)).data.viewer.sessions;
    const other = found.find((session: { current: boolean }) => !session.current);
    const ended = await ask(end, { id: other.id }, here);
    expect(ended.data.endSession.viewer.sessions).toHaveLength(1);
    expect(codeOf(await ask(end, { id: other.id }, here))).toBe('NOT_FOUND');
    const stranger = { cookie: cookieOf((await enter(hers.email)).headers) };
    const own = found.find((session: { current: boolean }) => session.current);
    const third = { cookie: cookieOf((await enter(mine.email)).headers) };
    await db.session.updateMany({
      where: { userId: mine.id, id: { not: localId(own.id, 'Session') ?? '' } },
      data: { lastSeenAt: new Date(Date.now() - 3 * 3_600_000) },
    });
    // One that was idle too long opens nothing, and is not listed.
    expect((await ask(sessions, {}, here)).data.viewer.sessions).toHaveLength(1);
    await enter(mine.email);
    const all = 'mutation { endOtherSessions { viewer { sessions { current } } } }';
    expect(codeOf(await ask(all))).toBe('UNAUTHENTICATED');
    const left = await ask(all, {}, here);
    expect(left.data.endOtherSessions.viewer.sessions).toEqual([{ current: true }]);
    expect((await ask(sessions, {}, third)).data.viewer).toBeNull();
    expect(await db.session.count({ where: { userId: mine.id } })).toBe(1);
    expect((await ask(sessions, {}, stranger)).data.viewer.sessions).toHaveLength(1);
    expect(codeOf(await ask(end, { id: found[0].id }, stranger))).toBe('NOT_FOUND');
    expect(codeOf(await ask(end, { id: 'AAAA' }, stranger))).toBe('NOT_FOUND');
  });
});
