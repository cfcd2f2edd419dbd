import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { type PlanTarget, planToChange } from './plan-to-change.ts';

/** Removes a draft; what was approved once stays for the record. */
export async function deleteOrgPlan(viewer: Viewer, target: PlanTarget): Promise<void> {
  await db.$transaction(async (tx) => {
    const { staff, plan } = await planToChange(tx, viewer, 'delete', target);
    await tx.orgPlan.delete({ where: { id: plan.id }, select: { id: true } });
    await record(tx, staff, {
      action: 'delete-org-plan',
      subjectType: 'OrgPlan',
      subjectId: plan.id,
      detail: { title: plan.title },
      tags: [],
    });
  });
}
