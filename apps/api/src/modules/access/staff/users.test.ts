import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeUser, unique } from '#test/factories.ts';
import { cookieOf, makeAccount, makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const list = 'query ($s: String) { users(search: $s) { totalCount nodes { email } } }';
const one = 'query ($id: ID!) { user(id: $id) { email roleGrants { role } } }';
const byNode = 'query ($id: ID!) { node(id: $id) { ... on User { email } } }';

describe('users', () => {
  it('shows an administrator the accounts of her subtree only, by every way', async () => {
    const { province, district, other } = await makeTree();
    const local = await signedIn('ADMINISTRATOR', district.id);
    const root = await signedIn('ADMINISTRATOR', province.id);
    const inside = await signedIn('EDITOR', district.id);
    const outside = await signedIn('EDITOR', other.id);
    const both = await signedIn('AUTHOR', district.id);
    await db.roleGrant.create({
      data: { userId: both.user.id, orgUnitId: other.id, role: 'AUTHOR' },
    });

    const seen = await ask(list, {}, local.headers);
    const emails = seen.data.users.nodes.map((user: { email: string }) => user.email);
    expect(emails.sort()).toEqual([local.user.email, inside.user.email].sort());
    expect(seen.data.users.totalCount).toBe(2);
    for (const hidden of [outside.user, both.user, root.user]) {
      const id = globalId('User', hidden.id);
      expect((await ask(one, { id }, local.headers)).data.user).toBeNull();
      expect((await ask(byNode, { id }, local.headers)).data.node).toBeNull();
      expect((await ask(one, { id }, root.headers)).data.user.email).toBe(hidden.email);
    }
    const found = await ask(list, { s: inside.user.email.slice(3, 14) }, root.headers);
    expect(found.data.users.nodes).toEqual([{ email: inside.user.email }]);
  });

  it('names who holds a role at a unit itself, of those whom the administrator sees', async () => {
    const { province, district, other } = await makeTree();
    const root = await signedIn('ADMINISTRATOR', province.id);
    const local = await signedIn('ADMINISTRATOR', district.id);
    const both = await signedIn('AUTHOR', district.id);
    await db.roleGrant.create({
      data: { userId: both.user.id, orgUnitId: other.id, role: 'AUTHOR' },
    });
    const former = await signedIn('EDITOR', district.id);
    await db.roleGrant.updateMany({
      where: { userId: former.user.id },
      data: { startsOn: new Date('2020-01-01'), endsOn: new Date('2021-01-01') },
    });
    const at = /* GraphQL */ `
      query ($orgUnit: ID) { users(orgUnit: $orgUnit) { totalCount nodes { email } } }
    `;
    const emailsAt = async (orgUnit: string, headers: Record<string, string>) => {
      const { users } = (await ask(at, { orgUnit }, headers)).data;
      expect(users.totalCount).toBe(users.nodes.length);
      return users.nodes.map((user: { email: string }) => user.email).sort();
    };
    const unit = globalId('OrgUnit', district.id);
    expect(await emailsAt(unit, root.headers)).toEqual([local.user.email, both.user.email].sort());
    expect(await emailsAt(unit, local.headers)).toEqual([local.user.email]);
    expect(await emailsAt(globalId('OrgUnit', other.id), local.headers)).toEqual([]);
    expect(await emailsAt('AAAA', root.headers)).toEqual([]);
    expect(codeOf(await ask(at, { orgUnit: unit }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(at, { orgUnit: unit }, both.headers))).toBe('FORBIDDEN');
  });

  it('is for administrators', async () => {
    const { province } = await makeTree();
    const editor = await signedIn('EDITOR', province.id);
    const id = globalId('User', editor.user.id);
    expect(codeOf(await ask(list))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(list, {}, editor.headers))).toBe('FORBIDDEN');
    expect(codeOf(await ask(one, { id }, editor.headers))).toBe('FORBIDDEN');
    expect((await ask(byNode, { id }, editor.headers)).data.node).toBeNull();
  });
});

const create = /* GraphQL */ `
  mutation ($input: CreateUserInput!) {
    createUser(input: $input) {
      temporaryPassword user { id email passwordIsTemporary roleGrants { id role } }
    }
  }
`;
const signIn = /* GraphQL */ `
  mutation ($input: SignInInput!) { signIn(input: $input) { viewer { mustChangePassword } } }
`;

describe('createUser', () => {
  it('makes an account whose temporary password opens it', async () => {
    const { district } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const email = `${unique()}@hoi.test`;
    const grants = [{ role: 'AUTHOR', orgUnitId: globalId('OrgUnit', district.id) }];
    const made = await ask(create, { input: { email, name: 'Lê Thị Mới', grants } }, headers);
    expect(made.errors).toBeUndefined();
    const { temporaryPassword: password, user } = made.data.createUser;
    expect(user).toMatchObject({ email, passwordIsTemporary: true });
    const entered = await ask(signIn, { input: { email, password } });
    expect(entered.data.signIn.viewer.mustChangePassword).toBe(true);
    const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'create-user' } });
    expect(JSON.stringify(audit.detail)).not.toContain(password);
  });

  it('refuses a unit outside, no role, a taken address, a weak password and who may not', async () => {
    const { province, district, other } = await makeTree();
    const { headers, user } = await signedIn('ADMINISTRATOR', district.id);
    const editor = await signedIn('EDITOR', province.id);
    const at = (id: string) => [{ role: 'AUTHOR', orgUnitId: globalId('OrgUnit', id) }];
    const input = { email: `${unique()}@hoi.test`, name: 'Lê Thị Mới', grants: at(district.id) };
    const refused = async (change: object, as: Record<string, string> = headers) => {
      const answer = await ask(create, { input: { ...input, ...change } }, as);
      return [codeOf(answer), answer.errors?.[0]?.extensions.issues?.[0]?.path[0]];
    };
    expect(await refused({}, {})).toEqual(['UNAUTHENTICATED', undefined]);
    expect(await refused({}, editor.headers)).toEqual(['FORBIDDEN', undefined]);
    for (const unit of [province, other]) {
      expect(await refused({ grants: at(unit.id) })).toEqual(['FORBIDDEN', undefined]);
    }
    const forged = [{ role: 'AUTHOR', orgUnitId: 'AAAA' }];
    expect(await refused({ grants: forged })).toEqual(['NOT_FOUND', undefined]);
    expect(await refused({ grants: [] })).toEqual(['BAD_USER_INPUT', 'grants']);
    expect(await refused({ email: user.email })).toEqual(['BAD_USER_INPUT', 'email']);
    expect(await refused({ email: 'không phải' })).toEqual(['BAD_USER_INPUT', 'email']);
    expect(await refused({ password: '123456789012' })).toEqual(['BAD_USER_INPUT', 'password']);
    expect(await refused({ name: 'x'.repeat(200) })).toEqual(['BAD_USER_INPUT', 'name']);
    expect(await db.user.count({ where: { email: input.email } })).toBe(0);
  });
});

const update = /* GraphQL */ `
  mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { name version } } }
`;
const act = (field: string) =>
  `mutation ($id: ID!) { ${field}(input: { id: $id }) { user { status roleGrants { id } } } }`;
const reset = /* GraphQL */ `
  mutation ($id: ID!) { resetPassword(input: { id: $id }) { temporaryPassword } }
`;

describe('changes to an account', () => {
  it('takes one change per version, and none outside the subtree', async () => {
    const { district, other } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const { user } = await signedIn('AUTHOR', district.id);
    const outside = await signedIn('AUTHOR', other.id);
    const input = { id: globalId('User', user.id), expectedVersion: 1, email: user.email };
    const first = await ask(update, { input: { ...input, name: 'Tên mới' } }, headers);
    expect(first.data.updateUser.user).toEqual({ name: 'Tên mới', version: 2 });
    const stale = await ask(update, { input: { ...input, name: 'Tên khác' } }, headers);
    expect(codeOf(stale)).toBe('CONFLICT');
    const hidden = { ...input, id: globalId('User', outside.user.id), name: 'Tên khác' };
    expect(codeOf(await ask(update, { input: hidden }, headers))).toBe('NOT_FOUND');
    expect(codeOf(await ask(update, { input: { ...input, name: 'A' } }))).toBe('UNAUTHENTICATED');
    const taken = { ...input, expectedVersion: 2, name: 'A', email: outside.user.email };
    expect(codeOf(await ask(update, { input: taken }, headers))).toBe('BAD_USER_INPUT');
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).name).toBe('Tên mới');
  });

  it('closes an account at once and opens it again', async () => {
    const { district, other } = await makeTree();
    const { headers, user: self } = await signedIn('ADMINISTRATOR', district.id);
    const her = await signedIn('AUTHOR', district.id);
    const outside = await signedIn('AUTHOR', other.id);
    const id = globalId('User', her.user.id);
    const off = await ask(act('disableUser'), { id }, headers);
    expect(off.data.disableUser.user.status).toBe('DISABLED');
    expect((await ask('{ viewer { name } }', {}, her.headers)).data.viewer).toBeNull();
    const on = await ask(act('enableUser'), { id }, headers);
    expect(on.data.enableUser.user.status).toBe('ACTIVE');
    const own = { id: globalId('User', self.id) };
    expect(codeOf(await ask(act('disableUser'), own, headers))).toBe('FORBIDDEN');
    expect(codeOf(await ask(reset, own, headers))).toBe('FORBIDDEN');
    for (const field of ['disableUser', 'enableUser']) {
      const hidden = { id: globalId('User', outside.user.id) };
      expect(codeOf(await ask(act(field), hidden, headers))).toBe('NOT_FOUND');
      expect(codeOf(await ask(act(field), { id: 'AAAA' }, headers))).toBe('NOT_FOUND');
      expect(codeOf(await ask(act(field), { id }))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(act(field), { id }, her.headers))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(act(field), { id }, outside.headers))).toBe('FORBIDDEN');
    }
  });

  it('resets a password, and the old one and its sessions end', async () => {
    const { district, other } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const stranger = await signedIn('ADMINISTRATOR', other.id);
    const old = 'hoa sen nở giữa đồng';
    const user = await makeAccount(old, 'AUTHOR', district.id);
    const entered = await ask(signIn, { input: { email: user.email, password: old } });
    const id = globalId('User', user.id);
    expect(codeOf(await ask(reset, { id }, stranger.headers))).toBe('NOT_FOUND');
    expect(codeOf(await ask(reset, { id }))).toBe('UNAUTHENTICATED');
    const password = (await ask(reset, { id }, headers)).data.resetPassword.temporaryPassword;
    const cookie = cookieOf(entered.headers);
    expect((await ask('{ viewer { name } }', {}, { cookie })).data.viewer).toBeNull();
    const again = await ask(signIn, { input: { email: user.email, password: old } });
    expect(codeOf(again)).toBe('UNAUTHENTICATED');
    const opened = await ask(signIn, { input: { email: user.email, password } });
    expect(opened.data.signIn.viewer.mustChangePassword).toBe(true);
  });
});

const grant = /* GraphQL */ `
  mutation ($input: GrantRoleInput!) {
    grantRole(input: $input) { user { roleGrants { id role orgUnit { slug } } } }
  }
`;

describe('grantRole and revokeRole', () => {
  it('works within the own subtree, never above and never for oneself', async () => {
    const { province, district, other } = await makeTree();
    const local = await signedIn('ADMINISTRATOR', district.id);
    const her = await signedIn('AUTHOR', district.id);
    const give = async (userId: string, unitId: string, as: Record<string, string>) =>
      ask(
        grant,
        {
          input: {
            userId: globalId('User', userId),
            orgUnitId: globalId('OrgUnit', unitId),
            role: 'EDITOR',
          },
        },
        as,
      );
    const given = await give(her.user.id, district.id, local.headers);
    const grants = given.data.grantRole.user.roleGrants;
    expect(grants.map((g: { role: string }) => g.role)).toEqual(['AUTHOR', 'EDITOR']);
    expect(codeOf(await give(her.user.id, district.id, local.headers))).toBe('BAD_USER_INPUT');
    expect(codeOf(await give(her.user.id, province.id, local.headers))).toBe('FORBIDDEN');
    expect(codeOf(await give(her.user.id, other.id, local.headers))).toBe('FORBIDDEN');
    expect(codeOf(await give(local.user.id, district.id, local.headers))).toBe('FORBIDDEN');
    expect(codeOf(await give(her.user.id, district.id, her.headers))).toBe('FORBIDDEN');
    expect(codeOf(await give(her.user.id, district.id, {}))).toBe('UNAUTHENTICATED');
    const nobody = await makeUser();
    expect(codeOf(await give(nobody.id, district.id, local.headers))).toBe('NOT_FOUND');

    const [first, second] = grants;
    const stranger = await signedIn('ADMINISTRATOR', other.id);
    const take = (id: string, as: Record<string, string>) => ask(act('revokeRole'), { id }, as);
    expect(codeOf(await take(first.id, stranger.headers))).toBe('NOT_FOUND');
    expect(codeOf(await take('AAAA', local.headers))).toBe('NOT_FOUND');
    expect(codeOf(await take(first.id, {}))).toBe('UNAUTHENTICATED');
    expect((await take(first.id, local.headers)).data.revokeRole.user.roleGrants).toHaveLength(1);
    expect(codeOf(await take(second.id, local.headers))).toBe('BAD_USER_INPUT');
    expect(await db.roleGrant.count({ where: { userId: her.user.id } })).toBe(1);
  });

  it('counts from the next request on', async () => {
    const { province, district } = await makeTree();
    const root = await signedIn('ADMINISTRATOR', province.id);
    const her = await signedIn('ADMINISTRATOR', district.id);
    expect(codeOf(await ask(list, {}, her.headers))).toBeUndefined();
    const { id } = await db.roleGrant.findFirstOrThrow({ where: { userId: her.user.id } });
    await ask(act('revokeRole'), { id: globalId('RoleGrant', id) }, root.headers);
    expect(codeOf(await ask(list, {}, her.headers))).toBe('FORBIDDEN');
  });

  it('keeps an administrator at the root, also when two remove each other at once', async () => {
    const { province } = await makeTree();
    const one = await signedIn('ADMINISTRATOR', province.id);
    const { id: own } = await db.roleGrant.findFirstOrThrow({ where: { userId: one.user.id } });
    const revoke = { id: globalId('RoleGrant', own) };
    expect(codeOf(await ask(act('revokeRole'), revoke, one.headers))).toBe('BAD_USER_INPUT');

    const two = await signedIn('ADMINISTRATOR', province.id);
    await Promise.all([
      ask(act('disableUser'), { id: globalId('User', two.user.id) }, one.headers),
      ask(act('disableUser'), { id: globalId('User', one.user.id) }, two.headers),
    ]);
    const left = {
      orgUnitId: province.id,
      role: 'ADMINISTRATOR',
      user: { status: 'ACTIVE' },
    } as const;
    expect(await db.roleGrant.count({ where: left })).toBe(1);
  });
});
