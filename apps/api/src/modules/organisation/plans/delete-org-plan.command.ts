import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { planToChange, recordPlan } from './plan-to-change.ts';

/** Removes a draft; what was approved once stays for the record. */
export async function deleteOrgPlan(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const { staff, plan } = await planToChange(tx, viewer, 'delete', target);
    await tx.orgPlan.delete({ where: { id: plan.id }, select: { id: true } });
    await recordPlan(tx, staff, plan, { action: 'delete-org-plan' });
  });
}
