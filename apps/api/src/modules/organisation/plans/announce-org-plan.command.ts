import type { CalendarDay } from '@hoi/domain/calendar-day';
import { BadInputError } from '@hoi/domain/errors';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { forgetPublicDays } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { dateOf, dayOf } from '#outside/stored-day.ts';
import { type PlanTarget, planToChange } from './plan-to-change.ts';

/**
 * Says from when everybody may know of an approved plan; null: from its effective date on.
 * @throws BadInputError for a day after the effective date
 */
export async function announceOrgPlan(
  viewer: Viewer,
  target: PlanTarget,
  publicFrom: CalendarDay | null,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { staff, plan } = await planToChange(tx, viewer, 'announce', target);
    if (publicFrom !== null && publicFrom > dayOf(plan.effectiveOn)) {
      const message = planFaults.announcedAfterEffect;
      throw new BadInputError([{ path: ['publicFrom'], message }]);
    }
    await tx.orgPlan.update({
      where: { id: plan.id },
      data: { publicFrom: publicFrom && dateOf(publicFrom), version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'announce-org-plan',
      subjectType: 'OrgPlan',
      subjectId: plan.id,
      detail: { title: plan.title, publicFrom },
      tags: ['org-units'],
    });
  });
  forgetPublicDays();
}
