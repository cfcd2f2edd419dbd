import type { FigureWithdrawing } from '@hoi/validation/reporting/indicator';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requireIndicatorWriter } from '#modules/reporting/indicators/indicator.policy.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { recordFigureDeed } from './figure-change.ts';
import { figureToChange } from './typed-figure.ts';

/**
 * Withdraws a figure that should not have been recorded, or not of that unit or period: it stands in no series any more
 * and stays to be seen with the day and the reason; another can be recorded in its place.
 */
export async function withdrawFigure(viewer: Viewer, change: FigureWithdrawing): Promise<void> {
  requireIndicatorWriter(viewer);
  const { id, reason } = change;
  await db.$transaction(async (tx) => {
    const figure = await figureToChange(tx, change);
    const data = {
      withdrawnAt: clock.now(),
      withdrawnReason: reason,
      version: { increment: 1 },
    };
    await tx.publishedFigure.update({ where: { id }, data, select: { id: true } });
    const detail = { before: figure.asWritten, reason };
    await recordFigureDeed(tx, viewer, figure, { action: 'withdraw-figure', detail });
  });
}
