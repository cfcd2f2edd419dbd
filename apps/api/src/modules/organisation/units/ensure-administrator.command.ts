import { firstNames } from '@hoi/localization/words/organisation/units';
import { record } from '#modules/access/audit/record.ts';
import { generatePassword, hashPassword } from '#modules/access/identity/password.ts';
import { clearSecondStep } from '#modules/access/identity/second-step.ts';
import { lockAdministrators } from '#modules/access/staff/root-administrator.ts';
import { db, type Transaction } from '#outside/db.ts';
import { settleUnits, writeUnit } from './unit-versions.ts';

export interface FirstAdministrator {
  email: string;
  /** Made when left out. */
  password: string | undefined;
}

/** The umbrella over everything, so that provinces can end and merge below it. */
async function makeRoot(tx: Transaction): Promise<{ id: string }> {
  const root = { slug: 'hoi', name: firstNames.rootUnit, kind: 'CENTRAL' } as const;
  const id = await writeUnit(tx, root);
  await settleUnits(tx);
  return { id };
}

/**
 * Sees to it that the tree has a root and the root an administrator; changes nothing when both are there.
 * @returns the account made by this call, with the password when it was generated: shown once, kept nowhere
 */
export async function ensureAdministrator(
  first: FirstAdministrator,
): Promise<{ email: string; generatedPassword: string | null } | null> {
  const anyone = {
    role: 'ADMINISTRATOR',
    orgUnit: { parentId: null, alive: true },
    endsOn: null,
  } as const;
  if (await db.roleGrant.findFirst({ where: anyone, select: { id: true } })) return null;
  const generated = first.password === undefined ? generatePassword() : null;
  const passwordHash = await hashPassword(first.password ?? generated ?? '');
  const email = first.email.toLowerCase();
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    // Another process may have done it while this one was hashing.
    if (await tx.roleGrant.findFirst({ where: anyone, select: { id: true } })) return null;
    const root =
      (await tx.orgUnit.findFirst({
        where: { parentId: null, alive: true },
        orderBy: { createdAt: 'asc' },
      })) ?? (await makeRoot(tx));
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name: firstNames.administrator, passwordHash },
      update: { passwordHash, status: 'ACTIVE' },
    });
    await clearSecondStep(tx, user.id);
    await tx.roleGrant.create({
      data: { userId: user.id, orgUnitId: root.id, role: 'ADMINISTRATOR' },
    });
    await record(tx, 'system', {
      action: 'ensure-administrator',
      subjectType: 'User',
      subjectId: user.id,
      detail: { email, orgUnitId: root.id },
      tags: ['org-units'],
    });
    return { email, generatedPassword: generated };
  });
}
