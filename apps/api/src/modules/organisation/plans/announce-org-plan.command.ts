import { refuseField } from '@hoi/domain/errors';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import type { OrgPlanAnnouncement } from '@hoi/validation/organisation/org-plan';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetPublicDays } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { dateOrNull, dayOf } from '#outside/stored-day.ts';
import { planToChange, writePlan } from './plan-to-change.ts';

/**
 * Says from when everybody may know of an approved plan; null: from its effective date on.
 * @throws BadInputError for a day after the effective date
 */
export async function announceOrgPlan(
  viewer: Viewer,
  { publicFrom, ...target }: OrgPlanAnnouncement,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'announce', target);
    if (publicFrom !== null && publicFrom > dayOf(held.plan.effectiveOn)) {
      refuseField('publicFrom', planFaults.announcedAfterEffect);
    }
    const told = { detail: { publicFrom }, tags: ['org-units'] };
    const data = { publicFrom: dateOrNull(publicFrom) };
    await writePlan(tx, held, 'announce-org-plan', data, told);
  });
  forgetPublicDays();
}
