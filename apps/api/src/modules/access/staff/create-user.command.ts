import { BadInputError } from '@hoi/domain/errors';
import type { Role } from '@hoi/domain/roles';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { UserFields } from '@hoi/validation/access/user';
import { record } from '#modules/access/audit/record.ts';
import {
  generatePassword,
  hashPassword,
  refuseTellingPassword,
} from '#modules/access/identity/password.ts';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireGrantableUnit, requireUserManager } from './user.policy.ts';

export interface NewUser extends UserFields {
  password?: string | null | undefined;
  grants: { role: Role; orgUnitId: string }[];
}

/**
 * Makes an account with its roles. Below the root at least one role is needed: without one the
 * account would lie outside every subtree, her own included.
 * @returns its id, and the temporary password when none was given
 */
export async function createUser(viewer: Viewer, user: NewUser) {
  const staff = requireUserManager(viewer);
  const { email, name } = user;
  for (const grant of user.grants) await requireGrantableUnit(staff, grant.orgUnitId);
  if (user.grants.length === 0 && !mayEverywhere(staff, 'user:manage')) {
    throw new BadInputError([{ path: ['grants'], message: userFaults.noRole }]);
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
      throw new BadInputError([{ path: ['email'], message: userFaults.emailTaken }]);
    }
    await tx.roleGrant.createMany({
      data: user.grants.map((grant) => ({ ...grant, userId: created.id })),
      skipDuplicates: true,
    });
    await record(tx, staff, {
      action: 'create-user',
      subjectType: 'User',
      subjectId: created.id,
      detail: { email, name, grants: user.grants.map((grant) => ({ ...grant })) },
      tags: [],
      source: { id: created.id, temporaryPassword },
    });
    return created.id;
  });
  return { id, temporaryPassword };
}
