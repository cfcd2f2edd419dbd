import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { ensureAdministrator } from './ensure-administrator.command.ts';

useDatabase();

it('makes the root and its administrator once, also when two servers start together', async () => {
  const first = { email: 'QuanTri@hoi.test', password: undefined };
  const made = await Promise.all([ensureAdministrator(first), ensureAdministrator(first)]);
  const [account, ...others] = made.filter((result) => result !== null);
  expect(others).toEqual([]);
  expect(await db.orgUnit.findMany({ select: { slug: true, kind: true, parentId: true } })).toEqual(
    [{ slug: 'hoi', kind: 'CENTRAL', parentId: null }],
  );
  const { generatedPassword: password } = account ?? {};
  const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { permissions } } }`;
  const answer = await ask(signIn, { input: { email: 'quantri@hoi.test', password } });
  expect(answer.data.signIn.viewer.permissions).toContain('partner:manage');
  expect(await ensureAdministrator({ email: 'khac@hoi.test', password: 'x' })).toBeNull();
  expect(await db.user.count()).toBe(1);
});
