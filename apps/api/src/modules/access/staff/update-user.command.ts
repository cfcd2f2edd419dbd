import { BadInputError, ConflictError } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { UserFields } from '@hoi/validation/access/user';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireUser, requireUserManager } from './user.policy.ts';

export interface UserChange extends UserFields {
  id: string;
  expectedVersion: number;
}

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
    await record(tx, staff, {
      action: 'update-user',
      subjectType: 'User',
      subjectId: id,
      detail: { before: { email: before.email, name: before.name }, after: { email, name } },
      tags: [],
    });
  });
}
