import type { OrgPlanFields } from '@hoi/validation/organisation/org-plan';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { draftColumns } from './create-org-plan.command.ts';
import { requirePlanRights } from './plan.policy.ts';
import { type PlanTarget, planToChange } from './plan-to-change.ts';
import { requireUnits } from './stored-steps.ts';

/** Changes a draft; rights are needed over what it named and over what it names now. */
export async function updateOrgPlan(
  viewer: Viewer,
  target: PlanTarget,
  fields: OrgPlanFields,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { staff, plan } = await planToChange(tx, viewer, 'update', target);
    await requirePlanRights(tx, viewer, 'unit:plan', fields.steps, fields.effectiveOn);
    await requireUnits(tx, fields.steps);
    await tx.orgPlan.update({
      where: { id: plan.id },
      data: { ...draftColumns(fields), version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'update-org-plan',
      subjectType: 'OrgPlan',
      subjectId: plan.id,
      detail: { title: fields.title, effectiveOn: fields.effectiveOn, steps: fields.steps.length },
      tags: [],
    });
  });
}
