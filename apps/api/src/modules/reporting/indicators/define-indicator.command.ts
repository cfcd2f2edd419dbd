import { refuseField } from '@hoi/domain/errors';
import { indicatorFaults } from '@hoi/localization/words/reporting/indicators';
import type { IndicatorDefining } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { requireIndicatorWriter } from './indicator.policy.ts';
import { indicatorToChange, recordIndicator, requirePast } from './indicator-change.ts';

/**
 * Says what an indicator means from a day on, or mends the definition of that very day: what it was stays in the audit
 * trail. @throws BadInputError for a day that has one which is not meant to be mended
 */
export async function defineIndicator(viewer: Viewer, defining: IndicatorDefining): Promise<void> {
  requireIndicatorWriter(viewer);
  const { id, validFrom, text, breaksSeries, replaces } = defining;
  requirePast(validFrom, today());
  const reason = breaksSeries ? defining.reason : '';
  await db.$transaction(async (tx) => {
    const indicator = await indicatorToChange(tx, defining);
    const day = { indicatorNum: indicator.num, validFrom: dateOf(validFrom) };
    const before = await tx.indicatorDefinition.findUnique({
      where: { indicatorNum_validFrom: day },
    });
    if (before && !replaces) refuseField('validFrom', indicatorFaults.definedAlready);
    const fields = { text, breaksSeries, reason };
    await tx.indicatorDefinition.upsert({
      where: { indicatorNum_validFrom: day },
      create: { ...day, ...fields },
      update: fields,
      select: { id: true },
    });
    const version = { increment: 1 };
    await tx.indicator.update({ where: { id }, data: { version }, select: { id: true } });
    const detail = {
      validFrom,
      reason,
      text,
      ...(before && { before: before.text, reasonBefore: before.reason }),
    };
    await recordIndicator(tx, viewer, indicator, { action: 'define-indicator', detail });
  });
}
