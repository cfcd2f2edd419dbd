import { BadInputError, ForbiddenError } from '@hoi/domain/errors';
import { planFaults, undoFaults } from '@hoi/localization/words/organisation/plans';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetPublicDays } from '#modules/organisation/units/public-days.ts';
import { databaseWords, unitFault } from '#modules/organisation/units/unit-fault.ts';
import { clock } from '#outside/clock.ts';
import { longTransaction } from '#outside/db.ts';
import { planTransaction } from './apply-steps.ts';
import { mayPutBack } from './plan.policy.ts';
import { storedEffect } from './plan-reading.ts';
import { planToChange, writePlan } from './plan-to-change.ts';
import { undoEffect } from './undo-effect.ts';
import { undoReasons } from './undo-reasons.ts';

function refused(reasons: readonly string[]): BadInputError {
  const issues = reasons.map((message) => ({ path: ['id'], message }));
  return new BadInputError(issues, undoFaults.refused);
}

/** A rule that only the old rows would break: somebody took a code or gave a role anew. */
function asRefusal(error: unknown): unknown {
  if (databaseWords(error).includes('role_grants_')) return refused([undoFaults.roleGranted]);
  const fault = unitFault(error);
  return fault ? refused(fault.issues.map(({ message }) => message)) : error;
}

/** Takes an approved plan back as if it had never been. @throws BadInputError with every reason against it */
export async function undoOrgPlan(viewer: Viewer, target: Versioned): Promise<void> {
  const write = longTransaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'undo', target);
    const { staff, plan, steps } = held;
    const effect = storedEffect(plan);
    if (effect) {
      if (!(await mayPutBack(tx, staff, steps, effect)))
        throw new ForbiddenError(planFaults.beyondRights);
      const reasons = await undoReasons(tx, staff, plan.id, effect);
      if (reasons.length > 0) throw refused(reasons);
      await undoEffect(tx, effect);
    }
    const data = { status: 'UNDONE', undoneAt: clock.now() } as const;
    await writePlan(tx, held, 'undo-org-plan', data, { tags: ['org-units'] });
  }, planTransaction);
  await write.catch((error) => {
    throw error instanceof BadInputError ? error : asRefusal(error);
  });
  forgetPublicDays();
}
