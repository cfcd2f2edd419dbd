import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { planToChange, writePlan } from './plan-to-change.ts';

/** Sets a draft aside for good, for all to read who might have approved it. */
export async function cancelOrgPlan(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'cancel', target);
    await writePlan(tx, held, 'cancel-org-plan', { status: 'CANCELLED' });
  });
}
