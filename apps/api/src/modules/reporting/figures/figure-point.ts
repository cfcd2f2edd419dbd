import type { CalendarDay } from '@hoi/domain/calendar-day';
import { compareFigures, type DatedFigure } from '@hoi/domain/figure-change';
import type { StoredFigure } from '@hoi/domain/written-figure';
import { formatDate } from '@hoi/localization/date';
import {
  changeText,
  comparedPeriod,
  figureSentence,
  figureWithUnit,
  numberOf,
} from '@hoi/localization/figure-text';
import { figureNotes } from '@hoi/localization/words/reporting/indicators';
import { dayOf } from '#outside/stored-day.ts';
import { type FigureRow, foundPeriod } from './figure-row.ts';

/** A figure with what is to be said below it. */
export interface ShownFigure {
  figure: FigureRow;
  notes: string[];
}

/** A figure in its series. */
export interface Point {
  figure: FigureRow;
  previous: FigureRow | null;
  /** In the unit of the figure; of shares and per cents in points. Null where nothing is compared. */
  change: number | null;
  changeText: string | null;
  sentence: string;
  /** Why nothing is compared, if there is an earlier one. */
  note: string | null;
}

const dated = (figure: FigureRow): DatedFigure => ({
  ...figure,
  from: dayOf(figure.period.fromDay),
  to: dayOf(figure.periodTo),
});

/** Whether two say the same, wherever it was published. */
const isSame = (one: StoredFigure, other: StoredFigure) =>
  one.value === other.value &&
  one.denominator === other.denominator &&
  one.qualifier === other.qualifier;

/** What stands below a figure: why it is not compared, and what it was before it was corrected. */
export function shownFigure(figure: FigureRow, note: string | null): ShownFigure {
  // The latest first: each was followed by the one before it, the latest by what stands now.
  const followed = [figure, ...figure.corrections];
  const corrections = figure.corrections
    .filter((before, place) => !isSame(before, followed[place] ?? figure))
    .map(({ correctedAt, reason, ...before }) =>
      figureNotes.corrected(
        formatDate(correctedAt),
        figureWithUnit(before, figure.indicator),
        reason,
      ),
    );
  return { figure, notes: note === null ? corrections : [note, ...corrections] };
}

/** A day across which figures of a unit are not compared. */
export interface Break {
  validFrom: CalendarDay;
  /** Says so of an earlier period. */
  note: (earlier: string) => string;
}

/** @param breaks those of the series of its indicator, and of its unit */
export function pointOf(
  figure: FigureRow,
  previous: FigureRow | null,
  breaks: readonly Break[],
): Point {
  const { indicator } = figure;
  const told = { name: indicator.name, period: foundPeriod(figure.period) };
  const alone = {
    figure,
    previous,
    change: null,
    changeText: null,
    note: null,
    sentence: figureSentence({ ...told, figure, measure: indicator }),
  };
  if (!previous) return alone;
  const before = foundPeriod(previous.period);
  const earlier = comparedPeriod(before);
  const change = compareFigures(dated(figure), dated(previous), breaks);
  switch (change.kind) {
    case 'BREAKS':
      return { ...alone, note: change.at.note(earlier) };
    case 'NOT_EXACT':
      return { ...alone, note: figureNotes.notExact(earlier) };
    case 'NOT_ALIKE':
      return { ...alone, note: figureNotes.notAlike(earlier) };
    case 'DIFFERENCE': {
      const compared = { with: before, difference: change };
      return {
        ...alone,
        change: numberOf(change.by, change.ofShares ? { decimals: 2 } : indicator),
        changeText: changeText(change, indicator, before),
        sentence: figureSentence({ ...told, figure, measure: indicator, compared }),
      };
    }
  }
}
