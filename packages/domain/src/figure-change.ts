import type { CalendarDay } from './calendar-day.ts';
import type { StoredFigure } from './written-figure.ts';

/** A figure and the first and the last day that it tells of, which are one for what is counted on a day. */
export interface DatedFigure extends StoredFigure {
  from: CalendarDay;
  to: CalendarDay;
}

/** From when on figures of an indicator are made otherwise than before. */
interface SeriesBreak {
  validFrom: CalendarDay;
}

type FigureChange<Break extends SeriesBreak> =
  /** In the figures' own scale; of ratios, the difference of the shares in hundredths of a percentage point. */
  | { kind: 'DIFFERENCE'; by: bigint; ofShares: boolean }
  /** The two are not alike: what was counted changed between them. */
  | { kind: 'BREAKS'; at: Break }
  /** One of the two is a bound or a guess: what is between them nobody knows. */
  | { kind: 'NOT_EXACT' }
  /** One is a ratio and the other is not, or its whole is nothing. */
  | { kind: 'NOT_ALIKE' };

/** The share in hundredths of a per cent, rounded half up. */
function shareOf(value: bigint, denominator: bigint): bigint {
  return (value * 20_000n + denominator) / (denominator * 2n);
}

/**
 * How a figure differs from an earlier one of the same unit, where the two can be compared at all. Of several
 * breaks between them the last is named.
 */
export function compareFigures<Break extends SeriesBreak>(
  later: DatedFigure,
  earlier: DatedFigure,
  breaks: readonly Break[],
): FigureChange<Break> {
  const between = breaks
    .filter(({ validFrom }) => validFrom > earlier.from && validFrom <= later.to)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const [at] = between;
  if (at) return { kind: 'BREAKS', at };
  if (later.qualifier !== 'EXACT' || earlier.qualifier !== 'EXACT') return { kind: 'NOT_EXACT' };
  const [now, then] = [later.denominator, earlier.denominator];
  if (now === null && then === null) {
    return { kind: 'DIFFERENCE', by: later.value - earlier.value, ofShares: false };
  }
  if (!now || !then) return { kind: 'NOT_ALIKE' };
  const by = shareOf(later.value, now) - shareOf(earlier.value, then);
  return { kind: 'DIFFERENCE', by, ofShares: true };
}
