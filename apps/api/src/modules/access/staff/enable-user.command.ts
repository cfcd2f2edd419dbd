import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Opens a disabled account again, with the roles and the password it had. */
export async function enableUser(viewer: Viewer, id: string): Promise<void> {
  const staff = requireUserManager(viewer);
  await db.$transaction(async (tx) => {
    await requireUser(tx, staff, id);
    await tx.user.update({
      where: { id },
      data: { status: 'ACTIVE', version: { increment: 1 } },
    });
    await recordUser(tx, staff, { id }, { action: 'enable-user' });
  });
}
