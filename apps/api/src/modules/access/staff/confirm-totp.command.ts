import { refuseField } from '@hoi/domain/errors';
import { signInFaults } from '@hoi/localization/words/access/staff';
import { stepOfCode } from '#modules/access/identity/one-time-code.ts';
import { replaceRecoveryCodes } from '#modules/access/identity/second-step.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { proofLimit } from './prove-again.ts';
import { recordUser } from './user-deeds.ts';

/** Turns two-step sign-in on with a first code. @returns the recovery codes, to be shown once */
export async function confirmTotp(viewer: Viewer, code: string): Promise<string[]> {
  const staff = requireStaff(viewer);
  await proofLimit.take(staff.sessionId);
  const { totpPending } = await db.user.findUniqueOrThrow({
    where: { id: staff.userId },
    select: { totpPending: true },
  });
  if (!totpPending) refuseField('code', signInFaults.notScanned);
  const step = stepOfCode(staff.userId, totpPending, code);
  if (step === null) refuseField('code', signInFaults.wrongCode);
  const codes = await db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: staff.userId, totpPending },
      data: { totpSecret: totpPending, totpPending: null, totpLastStep: step },
    });
    if (count === 0) refuseField('code', signInFaults.notScanned);
    await recordUser(tx, staff, { id: staff.userId }, { action: 'confirm-totp' });
    return replaceRecoveryCodes(tx, staff.userId);
  });
  await proofLimit.giveBack(staff.sessionId);
  return codes;
}
