import { refuseField } from '@hoi/domain/errors';
import { indicatorFaults } from '@hoi/localization/words/reporting/indicators';
import type { IndicatorChange } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireIndicatorWriter } from './indicator.policy.ts';
import { indicatorTags, indicatorToChange, recordIndicator } from './indicator-change.ts';

/** What figures mean by: with another of these they would mean another thing. */
const measure = ['counts', 'unit', 'kind', 'decimals'] as const;

/** Changes an indicator; what its figures are counted in stays once there are some. */
export async function updateIndicator(viewer: Viewer, change: IndicatorChange): Promise<void> {
  requireIndicatorWriter(viewer);
  const { id, expectedVersion: _seen, ...fields } = change;
  await db.$transaction(async (tx) => {
    const indicator = await indicatorToChange(tx, change);
    const { num: indicatorNum, code } = indicator;
    const changed = measure.find((name) => indicator[name] !== fields[name]);
    if (changed && (await tx.publishedFigure.findFirst({ where: { indicatorNum } }))) {
      refuseField(changed, indicatorFaults.measureInUse);
    }
    const data = { ...fields, version: { increment: 1 } };
    await tx.indicator.update({ where: { id }, data, select: { id: true } });
    const detail = {
      name: fields.name,
      sensitivityBefore: indicator.sensitivity,
      sensitivity: fields.sensitivity,
    };
    const deed = { action: 'update-indicator', detail };
    // As readers knew it: one that is hidden now must go from their pages.
    const tags = indicatorTags({ code, sensitivity: fields.sensitivity });
    await recordIndicator(tx, viewer, indicator, { ...deed, tags });
  });
}
