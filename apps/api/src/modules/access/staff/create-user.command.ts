import { refuseField } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { NewUser } from '@hoi/validation/access/user';
import {
  generatePassword,
  hashPassword,
  refuseTellingPassword,
} from '#modules/access/identity/password.ts';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireGrantableUnit, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/**
 * Makes an account with its roles, their units by their ids. Below the root at least one role is needed: without one the
 * account would lie outside every subtree, her own included.
 * @returns its id, and the temporary password when none was given
 */
export async function createUser(viewer: Viewer, user: NewUser) {
  const staff = requireUserManager(viewer);
  const { email, name } = user;
  for (const grant of user.grants) await requireGrantableUnit(db, staff, grant.orgUnitId);
  if (user.grants.length === 0 && !mayEverywhere(staff, 'user:manage')) {
    refuseField('grants', userFaults.noRole);
  }
  if (user.password != null) refuseTellingPassword(user.password, user, 'password');
  const temporaryPassword = user.password == null ? generatePassword() : null;
  const passwordHash = await hashPassword(user.password ?? temporaryPassword ?? '');
  const id = await db.$transaction(async (tx) => {
    const [created] = await tx.user.createManyAndReturn({
      data: [{ email, name, passwordHash, passwordIsTemporary: true }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) {
      refuseField('email', userFaults.emailTaken);
    }
    await tx.roleGrant.createMany({
      data: user.grants.map((grant) => ({ ...grant, userId: created.id })),
      skipDuplicates: true,
    });
    await recordUser(tx, staff, created, {
      action: 'create-user',
      detail: { email, name, grants: user.grants.map((grant) => ({ ...grant })) },
      source: { id: created.id, temporaryPassword },
    });
    return created.id;
  });
  return { id, temporaryPassword };
}
