import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireUser, requireUserManager } from './user.policy.ts';

/** Opens a disabled account again, with the roles and the password it had. */
export async function enableUser(viewer: Viewer, id: string): Promise<void> {
  const staff = requireUserManager(viewer);
  await db.$transaction(async (tx) => {
    await requireUser(tx, staff, id);
    await tx.user.update({
      where: { id },
      data: { status: 'ACTIVE', version: { increment: 1 } },
    });
    const action = 'enable-user';
    await record(tx, staff, { action, subjectType: 'User', subjectId: id, tags: [] });
  });
}
