import { ConflictError } from '@hoi/domain/errors';
import { signInFaults } from '@hoi/localization/words/access/staff';
import {
  makeTotpSecret,
  sealTotpSecret,
  totpAddress,
} from '#modules/access/identity/one-time-code.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requirePassword } from './prove-again.ts';
import { recordUser } from './user-deeds.ts';

/** Makes a secret for one-time codes; it counts once a code from it has been confirmed. */
export async function enrolTotp(
  viewer: Viewer,
  password: string,
): Promise<{ secret: string; uri: string }> {
  const staff = requireStaff(viewer);
  await requirePassword(staff, password, 'password');
  const secret = makeTotpSecret();
  await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: staff.userId, totpSecret: null },
      data: { totpPending: sealTotpSecret(staff.userId, secret) },
    });
    if (count === 0) throw new ConflictError(signInFaults.twoStepsOn);
    await recordUser(tx, staff, { id: staff.userId }, { action: 'enrol-totp' });
  });
  return { secret, uri: totpAddress(secret, staff.email) };
}
