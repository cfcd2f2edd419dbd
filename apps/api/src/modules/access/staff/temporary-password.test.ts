import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { cookieOf, makeAccount, makeTree } from '#test/staff-factories.ts';
import { whileHeld } from '#test/while-held.ts';

useDatabase();

const temporary = 'lúa chín vàng đồng';
const own = 'xuồng ba lá qua sông';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
const change = /* GraphQL */ `
  mutation ($input: ChangePasswordInput!) {
    changePassword(input: $input) { viewer { mustChangePassword } }
  }
`;
const whoAmI = 'query { viewer { email mustChangePassword permissions roles { role } } }';
const refusal = 'Bạn đang dùng mật khẩu tạm thời. Vui lòng đổi mật khẩu trước khi làm việc khác.';

/** An editor whose password an administrator has set, signed in with it. */
async function newcomer() {
  const { province } = await makeTree();
  const user = await makeAccount(temporary, 'EDITOR', province.id);
  await db.user.update({ where: { id: user.id }, data: { passwordIsTemporary: true } });
  const opened = await ask(signIn, { input: { email: user.email, password: temporary } });
  expect(opened.errors).toBeUndefined();
  return { user, province, headers: { cookie: cookieOf(opened.headers) } };
}

describe('a session opened with a temporary password', () => {
  it('reads nothing but who it is, and that it may do nothing yet', async () => {
    const { user, province, headers } = await newcomer();
    const draft = await makeArticle({ orgUnitId: province.id, status: 'DRAFT', publishedAt: null });
    const { viewer } = (await ask(whoAmI, {}, headers)).data;
    expect(viewer).toEqual({
      email: user.email,
      mustChangePassword: true,
      permissions: [],
      roles: [],
    });
    const id = globalId('Article', draft.id);
    for (const query of [
      '{ articles { nodes { title } } }',
      '{ categories { name } }',
      '{ mediaFiles { nodes { id } } }',
      '{ search(query: "hội") { totalCount } }',
      `{ article(id: "${id}") { title } }`,
      `{ node(id: "${id}") { id } }`,
      `{ nodes(ids: ["${id}"]) { id } }`,
    ]) {
      const answer = await ask(query, {}, headers);
      expect(codeOf(answer), query).toBe('FORBIDDEN');
      expect(answer.errors?.[0]?.message).toBe(refusal);
      expect(JSON.stringify(answer.data ?? null), query).not.toContain(draft.title);
    }
  });

  it('changes nothing but the password', async () => {
    const { user, headers } = await newcomer();
    const article = await makeArticle();
    const id = globalId('Article', article.id);
    for (const mutation of [
      `mutation { deleteArticle(input: { id: "${id}", expectedVersion: 1 }) { article { id } } }`,
      'mutation { createCategory(input: { name: "Mới" }) { category { id } } }',
      `mutation { enrolTotp(input: { password: "${temporary}" }) { secret } }`,
    ]) {
      const answer = await ask(mutation, {}, headers);
      expect(codeOf(answer), mutation).toBe('FORBIDDEN');
      expect(answer.errors?.[0]?.message).toBe(refusal);
    }
    expect(await db.article.count({ where: { id: article.id, deletedAt: null } })).toBe(1);
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).totpPending).toBeNull();
  });

  it('is a full one as soon as the password is her own', async () => {
    const { headers } = await newcomer();
    const same = { currentPassword: temporary, newPassword: temporary };
    const refused = await ask(change, { input: same }, headers);
    expect(refused.errors?.[0]?.extensions.issues).toEqual([
      { path: ['newPassword'], message: 'Mật khẩu mới phải khác mật khẩu đang dùng.' },
    ]);
    expect((await ask(whoAmI, {}, headers)).data.viewer.mustChangePassword).toBe(true);
    const input = { currentPassword: temporary, newPassword: own };
    const changed = await ask(change, { input }, headers);
    expect(changed.data.changePassword.viewer.mustChangePassword).toBe(false);
    const { viewer } = (await ask(whoAmI, {}, headers)).data;
    expect(viewer.roles).toEqual([{ role: 'EDITOR' }]);
    expect(viewer.permissions).toContain('article:publish');
    expect((await ask('{ articles { nodes { title } } }', {}, headers)).errors).toBeUndefined();
  });

  it('can be left', async () => {
    const { headers } = await newcomer();
    const left = await ask('mutation { signOut { signedOut } }', {}, headers);
    expect(left.data.signOut.signedOut).toBe(true);
    expect((await ask(whoAmI, {}, headers)).data.viewer).toBeNull();
  });
});

it('does not put a password in the place of one that an administrator sets meanwhile', async () => {
  const { user, headers } = await newcomer();
  const input = { currentPassword: temporary, newPassword: own };
  const passwordHash = 'set by an administrator';
  const answer = await whileHeld(
    (tx) => tx.user.update({ where: { id: user.id }, data: { passwordHash } }),
    () => ask(change, { input }, headers),
  );
  expect(codeOf(answer)).toBe('CONFLICT');
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    passwordHash,
    passwordIsTemporary: true,
  });
});
