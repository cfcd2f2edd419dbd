import { ConflictError } from '@hoi/domain/errors';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import type { OrgPlanApproval } from '@hoi/validation/organisation/org-plan';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetPublicDays } from '#modules/organisation/units/public-days.ts';
import { explainUnitFault } from '#modules/organisation/units/unit-fault.ts';
import { longTransaction } from '#outside/db.ts';
import { carryOut, planTransaction } from './apply-steps.ts';
import { readEffects } from './describe-effects.ts';
import { approvedColumns, toApply } from './plan-reading.ts';
import { planToChange, refuseEmpty, writePlan } from './plan-to-change.ts';

/**
 * Approves a plan: everything it does is written, dated with its day. `digest` names the effects
 * that the approver saw.
 * @throws ConflictError when the effects are others by now, BadInputError for a plan with faults
 */
export async function approveOrgPlan(viewer: Viewer, target: OrgPlanApproval): Promise<void> {
  const write = longTransaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'approve', target);
    const { staff, plan, steps } = held;
    refuseEmpty(steps);
    const done = await carryOut(tx, toApply(plan, steps));
    const shown = await readEffects(tx, done);
    const { digest, units, roleChanges } = shown;
    if (digest !== target.digest) throw new ConflictError(planFaults.effectsChanged);
    const data = approvedColumns(done.effect, shown);
    const { decisionNumber } = plan;
    const detail = { decisionNumber, digest, units: units.length, roles: roleChanges.length };
    await writePlan(
      tx,
      held,
      'approve-org-plan',
      { ...data, approvedById: staff.userId },
      { detail, tags: ['org-units'] },
    );
  }, planTransaction);
  await explainUnitFault(write);
  forgetPublicDays();
}
