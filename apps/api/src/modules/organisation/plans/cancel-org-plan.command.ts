import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { type PlanTarget, planToChange } from './plan-to-change.ts';

/** Sets a draft aside for good, for all to read who might have approved it. */
export async function cancelOrgPlan(viewer: Viewer, target: PlanTarget): Promise<void> {
  await db.$transaction(async (tx) => {
    const { staff, plan } = await planToChange(tx, viewer, 'cancel', target);
    await tx.orgPlan.update({
      where: { id: plan.id },
      data: { status: 'CANCELLED', version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'cancel-org-plan',
      subjectType: 'OrgPlan',
      subjectId: plan.id,
      detail: { title: plan.title },
      tags: [],
    });
  });
}
