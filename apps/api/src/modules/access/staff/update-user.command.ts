import { refuseField } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { UserChange } from '@hoi/validation/access/user';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { findUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Changes name and address of an account. @throws ConflictError when somebody else changed it first */
export async function updateUser(viewer: Viewer, change: UserChange): Promise<void> {
  const staff = requireUserManager(viewer);
  const { id, email, name } = change;
  await db.$transaction(async (tx) => {
    const find = () => findUser(tx, staff, id);
    const before = await lockedRow(tx, 'users', change, { find });
    const taken = await tx.user.findFirst({
      where: { email, NOT: { id } },
      select: { id: true },
    });
    if (taken) refuseField('email', userFaults.emailTaken);
    await tx.user.update({
      where: { id },
      data: { email, name, version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { before: { email: before.email, name: before.name }, after: { email, name } };
    await recordUser(tx, staff, { id }, { action: 'update-user', detail });
  });
}
