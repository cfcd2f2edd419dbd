import type { BothSteps } from '@hoi/validation/access/sign-in';
import { clearSecondStep } from '#modules/access/identity/second-step.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireBothSteps } from './prove-again.ts';
import { recordUser } from './user-deeds.ts';

/** Turns two-step sign-in off, for whoever passes both steps. */
export async function disableTotp(viewer: Viewer, proof: BothSteps): Promise<void> {
  const staff = requireStaff(viewer);
  const code = await requireBothSteps(staff, proof);
  await db.$transaction(async (tx) => {
    await clearSecondStep(tx, staff.userId);
    const detail = { byRecoveryCode: code === 'recovery' };
    await recordUser(tx, staff, { id: staff.userId }, { action: 'disable-totp', detail });
  });
}
