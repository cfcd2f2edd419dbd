import type { OrgPlanFields } from '@hoi/validation/organisation/org-plan';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { draftColumns, draftDetail } from './create-org-plan.command.ts';
import { requirePlanRights } from './plan.policy.ts';
import { planToChange, writePlan } from './plan-to-change.ts';
import { requireUnits } from './stored-steps.ts';

/** Changes a draft; rights are needed over what it named and over what it names now. */
export async function updateOrgPlan(
  viewer: Viewer,
  { id, expectedVersion, ...fields }: OrgPlanFields & Versioned,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'update', { id, expectedVersion });
    await requirePlanRights(tx, viewer, 'unit:plan', fields.steps, fields.effectiveOn);
    await requireUnits(tx, fields.steps);
    const told = { detail: draftDetail(fields) };
    await writePlan(tx, held, 'update-org-plan', draftColumns(fields), told);
  });
}
