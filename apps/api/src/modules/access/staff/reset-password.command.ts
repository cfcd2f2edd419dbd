import type { PasswordReset } from '@hoi/validation/access/user';
import {
  generatePassword,
  hashPassword,
  refuseTellingPassword,
} from '#modules/access/identity/password.ts';
import { clearSecondStep } from '#modules/access/identity/second-step.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { refuseOwnAccount, requireUser, requireUserManager } from './user.policy.ts';
import { recordUser } from './user-deeds.ts';

/**
 * Sets somebody else's password and ends her sessions; `clearTotp` is for who lost the telephone too.
 * @returns the temporary password, if one was made
 */
export async function resetPassword(viewer: Viewer, reset: PasswordReset): Promise<string | null> {
  const staff = requireUserManager(viewer);
  const user = await requireUser(db, staff, reset.id);
  refuseOwnAccount(staff, reset.id);
  if (reset.password != null) refuseTellingPassword(reset.password, user, 'password');
  const temporaryPassword = reset.password == null ? generatePassword() : null;
  const passwordHash = await hashPassword(reset.password ?? temporaryPassword ?? '');
  await db.$transaction(async (tx) => {
    await requireUser(tx, staff, reset.id);
    await tx.user.update({
      where: { id: reset.id },
      data: { passwordHash, passwordIsTemporary: true, version: { increment: 1 } },
    });
    if (reset.clearTotp) await clearSecondStep(tx, reset.id);
    await tx.session.deleteMany({ where: { userId: reset.id } });
    await tx.signInNetwork.deleteMany({ where: { userId: reset.id } });
    await recordUser(tx, staff, reset, {
      action: 'reset-password',
      detail: { clearTotp: reset.clearTotp },
      source: { id: reset.id, temporaryPassword },
    });
  });
  return temporaryPassword;
}
