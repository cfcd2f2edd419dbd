import { refuseDeed, refuseField } from '@hoi/domain/errors';
import type { IndicatorKind } from '@hoi/domain/indicator';
import { parsePeriod } from '@hoi/domain/period';
import type { FoundPeriod } from '@hoi/domain/period-forms';
import {
  type FigureMeasure,
  isUnderstood,
  readFigure,
  type StoredFigure,
} from '@hoi/domain/written-figure';
import { figureFaults, figureQuestion } from '@hoi/localization/words/reporting/indicators';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleArticles } from '#modules/newsroom/articles/article.policy.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

/** The figure to be changed, locked. @throws as lockedRow; DeedError for one that was withdrawn */
export async function figureToChange(tx: Transaction, target: Target) {
  const figure = await lockedRow(tx, 'published_figures', target, {
    find: () =>
      tx.publishedFigure.findUnique({ where: { id: target.id }, include: { indicator: true } }),
  });
  if (figure.withdrawnAt) refuseDeed(figureFaults.withdrawnAlready);
  return figure;
}

/** What a typed figure means. @throws BadInputError that asks it back when it may mean two things, or nothing */
export function understood(text: string, measure: FigureMeasure): StoredFigure {
  const read = readFigure(text, measure);
  if (isUnderstood(read)) return read;
  refuseField('text', figureQuestion(read.reason, { ...measure, text }));
}

/** What a typed period means. @throws BadInputError for one that is none, or none of such an indicator */
export function understoodPeriod(text: string, kind: IndicatorKind): FoundPeriod {
  const found = parsePeriod(text) ?? refuseField('period', figureFaults.periodUnread(text));
  if (kind === 'STOCK' && found.kind !== 'AS_OF') refuseField('period', figureFaults.stockNeedsDay);
  if (kind === 'FLOW' && found.kind === 'AS_OF') {
    refuseField('period', figureFaults.flowNeedsPeriod);
  }
  if (found.to > today()) refuseField('period', figureFaults.periodToCome);
  return found;
}

/** The row of a period, made where it is the first figure of it. */
export async function periodRow(tx: Transaction, { kind, from, to }: FoundPeriod) {
  const named = { kind, fromDay: dateOf(from ?? to), toDay: dateOf(to) };
  await tx.reportingPeriod.createMany({ data: [named], skipDuplicates: true });
  return tx.reportingPeriod.findUniqueOrThrow({ where: { kind_fromDay_toDay: named } });
}

/** @throws BadInputError for an article that the viewer does not know of */
export async function checkArticle(
  tx: Transaction,
  viewer: Viewer,
  id: string | null | undefined,
): Promise<void> {
  if (!id) return;
  const where = { AND: [{ id }, visibleArticles(viewer)] };
  if ((await tx.article.count({ where })) === 0) {
    refuseField('article', figureFaults.unknownArticle);
  }
}
