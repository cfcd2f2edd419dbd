import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import {
  lockAdministrators,
  requireAdministratorLeft,
  rootsAdministeredBy,
} from './root-administrator.ts';
import { refuseOwnAccount, requireUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/** Closes an account: its sessions end at once, its history stays. */
export async function disableUser(viewer: Viewer, id: string): Promise<void> {
  const staff = requireUserManager(viewer);
  await db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    await requireUser(tx, staff, id);
    refuseOwnAccount(staff, id);
    const roots = await rootsAdministeredBy(tx, id);
    await tx.user.update({
      where: { id },
      data: { status: 'DISABLED', version: { increment: 1 } },
    });
    await tx.session.deleteMany({ where: { userId: id } });
    await requireAdministratorLeft(tx, roots);
    await recordUser(tx, staff, { id }, { action: 'disable-user' });
  });
}
