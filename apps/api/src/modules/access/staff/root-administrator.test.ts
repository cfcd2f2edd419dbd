import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { requireAdministratorLeft, rootsAdministeredBy } from './root-administrator.ts';

useDatabase();

it('counts no administrator whose role is yet to begin', async () => {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const { user } = await makeStaff('ADMINISTRATOR', root.id);
  await db.$transaction((tx) => requireAdministratorLeft(tx, [root.id]));
  const data = { startsOn: new Date('2199-01-01') };
  await db.roleGrant.updateMany({ where: { userId: user.id }, data });
  await db.$transaction(async (tx) => {
    expect(await rootsAdministeredBy(tx, user.id)).toEqual([]);
    await expect(requireAdministratorLeft(tx, [root.id])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
