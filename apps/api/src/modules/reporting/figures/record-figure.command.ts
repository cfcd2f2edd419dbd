import { refuseField } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { figureFaults } from '@hoi/localization/words/reporting/indicators';
import type { NewFigure } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { requireIndicatorWriter } from '#modules/reporting/indicators/indicator.policy.ts';
import { indicatorToChange } from '#modules/reporting/indicators/indicator-change.ts';
import { db } from '#outside/db.ts';
import { recordFigureDeed } from './figure-change.ts';
import { checkArticle, periodRow, understood, understoodPeriod } from './typed-figure.ts';

/**
 * Records a figure that was published. Its indicator stays as it is meanwhile: the figure is read by what it counts.
 * @returns the id of the figure
 */
export function recordFigure(viewer: Viewer, fields: NewFigure): Promise<string> {
  requireIndicatorWriter(viewer);
  const { text: asWritten, source, article: articleId = null } = fields;
  return db.$transaction(async (tx) => {
    const indicator = await indicatorToChange(tx, { id: fields.indicator });
    const unit =
      (await tx.orgUnit.findUnique({ where: { id: fields.orgUnit }, select: { num: true } })) ??
      refuseField('orgUnit', unitFaults.unknown);
    const stored = understood(asWritten, indicator);
    const found = understoodPeriod(fields.period, indicator.kind);
    const then = { unitId: fields.orgUnit, ...holdsOn(found.to) };
    if ((await tx.orgUnitVersion.count({ where: then })) === 0) {
      refuseField('orgUnit', figureFaults.unitNotThere);
    }
    await checkArticle(tx, viewer, articleId);
    const period = await periodRow(tx, found);
    const place = { indicatorNum: indicator.num, unitNum: unit.num, periodNum: period.num };
    if ((await tx.publishedFigure.count({ where: { ...place, withdrawnAt: null } })) > 0) {
      refuseField('period', figureFaults.recordedAlready);
    }
    const written = { asWritten, source, articleId, periodTo: period.toDay };
    const data = { ...place, ...stored, ...written };
    const { id } = await tx.publishedFigure.create({ data, select: { id: true } });
    const detail = { period: fields.period, text: asWritten };
    await recordFigureDeed(tx, viewer, { id, indicator }, { action: 'record-figure', detail });
    return id;
  });
}
