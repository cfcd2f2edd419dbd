import { refuseDeed } from '@hoi/domain/errors';
import { figureFaults } from '@hoi/localization/words/reporting/indicators';
import type { FigureCorrecting } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requireIndicatorWriter } from '#modules/reporting/indicators/indicator.policy.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { recordFigureDeed } from './figure-change.ts';
import { checkArticle, figureToChange, understood } from './typed-figure.ts';

/** Corrects a published figure; what stood before stays to be seen, with the day and the reason. */
export async function correctFigure(viewer: Viewer, change: FigureCorrecting): Promise<void> {
  requireIndicatorWriter(viewer);
  const { id, text: asWritten, source, reason } = change;
  await db.$transaction(async (tx) => {
    const figure = await figureToChange(tx, change);
    // Left out, it stays; null takes it away.
    const articleId = change.article === undefined ? figure.articleId : change.article;
    const stored = understood(asWritten, figure.indicator);
    await checkArticle(tx, viewer, articleId);
    const same = asWritten === figure.asWritten && source === figure.source;
    if (same && articleId === figure.articleId) refuseDeed(figureFaults.nothingCorrected, 'text');
    const { value, denominator, qualifier } = figure;
    const before = { asWritten: figure.asWritten, source: figure.source };
    await tx.figureCorrection.create({
      data: {
        figureId: id,
        value,
        denominator,
        qualifier,
        ...before,
        reason,
        correctedAt: clock.now(),
      },
      select: { id: true },
    });
    const data = { ...stored, asWritten, source, articleId, version: { increment: 1 } };
    await tx.publishedFigure.update({ where: { id }, data, select: { id: true } });
    const detail = {
      before: before.asWritten,
      after: asWritten,
      sourceBefore: before.source,
      articleBefore: figure.articleId,
      reason,
    };
    await recordFigureDeed(tx, viewer, figure, { action: 'correct-figure', detail });
  });
}
