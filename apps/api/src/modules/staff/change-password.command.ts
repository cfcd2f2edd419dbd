import { record } from '#modules/audit/record.ts';
import { hashPassword, refuseTellingPassword } from '#modules/identity/password.ts';
import { requireStaff, type Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePassword } from './prove-again.ts';

/** Changes the viewer's own password and ends all her other sessions. */
export async function changePassword(
  viewer: Viewer,
  fields: { currentPassword: string; newPassword: string },
): Promise<void> {
  const staff = requireStaff(viewer);
  await requirePassword(staff, fields.currentPassword, 'currentPassword');
  refuseTellingPassword(fields.newPassword, staff, 'newPassword');
  const passwordHash = await hashPassword(fields.newPassword);
  await db.$transaction(async (tx) => {
    await tx.user.update({
      where: { id: staff.userId },
      data: { passwordHash, passwordIsTemporary: false },
    });
    await tx.session.deleteMany({
      where: { userId: staff.userId, NOT: { id: staff.sessionId } },
    });
    const action = 'change-password';
    await record(tx, staff, { action, subjectType: 'User', subjectId: staff.userId, tags: [] });
  });
}
