import type { BothSteps } from '@hoi/validation/access/sign-in';
import { replaceRecoveryCodes } from '#modules/access/identity/second-step.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireBothSteps } from './prove-again.ts';
import { recordUser } from './user-deeds.ts';

/** Makes new recovery codes; the old ones open nothing any more. @returns them, to be shown once */
export async function renewRecoveryCodes(viewer: Viewer, proof: BothSteps): Promise<string[]> {
  const staff = requireStaff(viewer);
  const code = await requireBothSteps(staff, proof);
  return db.$transaction(async (tx) => {
    const codes = await replaceRecoveryCodes(tx, staff.userId);
    const detail = { byRecoveryCode: code === 'recovery' };
    await recordUser(tx, staff, { id: staff.userId }, { action: 'renew-recovery-codes', detail });
    return codes;
  });
}
