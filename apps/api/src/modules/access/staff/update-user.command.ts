import { BadInputError, ConflictError } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { UserChange } from '@hoi/validation/access/user';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Changes name and address of an account. @throws ConflictError when somebody else changed it first */
export async function updateUser(viewer: Viewer, change: UserChange): Promise<void> {
  const staff = requireUserManager(viewer);
  const { id, expectedVersion, email, name } = change;
  await db.$transaction(async (tx) => {
    const before = await requireUser(tx, staff, id);
    const taken = await tx.user.findFirst({
      where: { email, NOT: { id } },
      select: { id: true },
    });
    if (taken) {
      throw new BadInputError([{ path: ['email'], message: userFaults.emailTaken }]);
    }
    const { count } = await tx.user.updateMany({
      where: { id, version: expectedVersion },
      data: { email, name, version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError();
    const detail = { before: { email: before.email, name: before.name }, after: { email, name } };
    await recordUser(tx, staff, 'update-user', id, { detail, tags: [] });
  });
}
