import { ConflictError } from '@hoi/domain/errors';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetPublicDays } from '#modules/organisation/units/public-days.ts';
import { explainUnitFault } from '#modules/organisation/units/unit-fault.ts';
import { clock } from '#outside/clock.ts';
import { longTransaction } from '#outside/db.ts';
import { carryOut, planTransaction } from './apply-steps.ts';
import { readEffects } from './describe-effects.ts';
import { type PlanTarget, planToChange, refuseEmpty } from './plan-to-change.ts';
import { toApply } from './stored-plan.ts';

/**
 * Approves a plan: everything it does is written, dated with its day. `digest` names the effects
 * that the approver saw.
 * @throws ConflictError when the effects are others by now, BadInputError for a plan with faults
 */
export async function approveOrgPlan(
  viewer: Viewer,
  target: PlanTarget & { digest: string },
): Promise<void> {
  const write = longTransaction(async (tx) => {
    const { staff, plan, steps } = await planToChange(tx, viewer, 'approve', target);
    refuseEmpty(steps);
    const done = await carryOut(tx, toApply(plan, steps));
    const shown = await readEffects(tx, done);
    if (shown.digest !== target.digest) {
      const message = planFaults.effectsChanged;
      throw new ConflictError(message);
    }
    await tx.orgPlan.update({
      where: { id: plan.id },
      data: {
        status: 'APPROVED',
        approvedById: staff.userId,
        approvedAt: clock.now(),
        effect: JSON.parse(JSON.stringify({ ...done.effect, shown })),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'approve-org-plan',
      subjectType: 'OrgPlan',
      subjectId: plan.id,
      detail: {
        title: plan.title,
        decisionNumber: plan.decisionNumber,
        digest: shown.digest,
        units: shown.units.length,
        roles: shown.roleChanges.length,
      },
      tags: ['org-units'],
    });
  }, planTransaction);
  await explainUnitFault(write);
  forgetPublicDays();
}
