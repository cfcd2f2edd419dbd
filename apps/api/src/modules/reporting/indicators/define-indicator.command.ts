import type { IndicatorDefining } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { requireIndicatorWriter } from './indicator.policy.ts';
import { indicatorToChange, recordIndicator, requirePast } from './indicator-change.ts';

/**
 * Says what an indicator means from a day on. The definition of that very day, if there is one, is mended: what it was
 * stays in the audit trail.
 */
export async function defineIndicator(viewer: Viewer, defining: IndicatorDefining): Promise<void> {
  requireIndicatorWriter(viewer);
  const { id, validFrom, text, breaksSeries } = defining;
  requirePast(validFrom, today());
  const reason = breaksSeries ? defining.reason : '';
  await db.$transaction(async (tx) => {
    const indicator = await indicatorToChange(tx, defining);
    const day = { indicatorNum: indicator.num, validFrom: dateOf(validFrom) };
    const before = await tx.indicatorDefinition.findUnique({
      where: { indicatorNum_validFrom: day },
    });
    const fields = { text, breaksSeries, reason };
    await tx.indicatorDefinition.upsert({
      where: { indicatorNum_validFrom: day },
      create: { ...day, ...fields },
      update: fields,
      select: { id: true },
    });
    const version = { increment: 1 };
    await tx.indicator.update({ where: { id }, data: { version }, select: { id: true } });
    const detail = { validFrom, reason, text, ...(before && { before: before.text }) };
    await recordIndicator(tx, viewer, indicator, { action: 'define-indicator', detail });
  });
}
