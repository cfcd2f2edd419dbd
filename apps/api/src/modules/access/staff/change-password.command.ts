import { ConflictError } from '@hoi/domain/errors';
import { deviceToken, rememberNetwork } from '#modules/access/identity/known-device.ts';
import { hashPassword, refuseTellingPassword } from '#modules/access/identity/password.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { db } from '#outside/db.ts';
import { requirePassword } from './prove-again.ts';
import { recordUser } from './user-deeds.ts';

/**
 * Changes the viewer's own password, ends all her other sessions and forgets where she signed in.
 * @returns what the cookie of this device holds, which stays known
 */
export async function changePassword(
  viewer: Viewer,
  visitor: Visitor,
  fields: { currentPassword: string; newPassword: string },
): Promise<string> {
  const staff = requireStaff(viewer);
  const shown = await requirePassword(staff, fields.currentPassword, 'currentPassword');
  refuseTellingPassword(fields.newPassword, staff, 'newPassword');
  const passwordHash = await hashPassword(fields.newPassword);
  await db.$transaction(async (tx) => {
    // One that an administrator has set meanwhile stays: she may have locked somebody out with it.
    const { count } = await tx.user.updateMany({
      where: { id: staff.userId, passwordHash: shown },
      data: { passwordHash, passwordIsTemporary: false },
    });
    if (count === 0) throw new ConflictError();
    await tx.session.deleteMany({
      where: { userId: staff.userId, NOT: { id: staff.sessionId } },
    });
    await tx.signInNetwork.deleteMany({ where: { userId: staff.userId } });
    await rememberNetwork(tx, staff.userId, visitor.address);
    await recordUser(tx, staff, { id: staff.userId }, { action: 'change-password' });
  });
  return deviceToken({ id: staff.userId, passwordHash }, null);
}
