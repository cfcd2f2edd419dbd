import { readSettings } from '@hoi/contract/node/settings';
import { emailSchema } from '@hoi/validation/access/sign-in';
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

it.each([
  'quantri@hoi.local',
  "o'brien+hoi@a-b.example.vn",
  'a.b_c@x.vn',
  'hoi',
  'hoi@',
  'hoi@local',
  '.hoi@hoi.vn',
  'hoi..hoi@hoi.vn',
  'hoi.@hoi.vn',
  'hội@hoi.vn',
  'hoi@-hoi.vn',
  'hoi@hoi.v',
  'a b@hoi.vn',
])('the settings take the address %s if the forms do', (email) => {
  const isTaken = emailSchema.safeParse(email).success;
  const read = () => readSettings({ ADMIN_EMAIL: email }).adminEmail;
  if (isTaken) expect(read()).toBe(email);
  else expect(read).toThrow('ADMIN_EMAIL');
});
