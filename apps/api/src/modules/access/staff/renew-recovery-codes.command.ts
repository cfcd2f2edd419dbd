import type { BothSteps } from '@hoi/validation/access/sign-in';
import { record } from '#modules/access/audit/record.ts';
import { replaceRecoveryCodes } from '#modules/access/identity/second-step.ts';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireBothSteps } from './prove-again.ts';

/** Makes new recovery codes; the old ones open nothing any more. @returns them, to be shown once */
export async function renewRecoveryCodes(viewer: Viewer, proof: BothSteps): Promise<string[]> {
  const staff = requireStaff(viewer);
  const code = await requireBothSteps(staff, proof);
  return db.$transaction(async (tx) => {
    await record(tx, staff, {
      action: 'renew-recovery-codes',
      subjectType: 'User',
      subjectId: staff.userId,
      detail: { byRecoveryCode: code === 'recovery' },
      tags: [],
    });
    return replaceRecoveryCodes(tx, staff.userId);
  });
}
