import { record } from '#modules/audit/record.ts';
import { requireStaff, type Viewer } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePassword } from './prove-again.ts';

/** Turns two-step sign-in off, for whoever knows the password. */
export async function disableTotp(viewer: Viewer, password: string): Promise<void> {
  const staff = requireStaff(viewer);
  await requirePassword(staff, password, 'password');
  await db.$transaction(async (tx) => {
    await tx.user.update({
      where: { id: staff.userId },
      data: { totpSecret: null, totpPending: null, totpLastStep: null },
    });
    const action = 'disable-totp';
    await record(tx, staff, { action, subjectType: 'User', subjectId: staff.userId, tags: [] });
  });
}
