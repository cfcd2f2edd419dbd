import { type CalendarDay, calendarDay, lastDayOfMonth } from './calendar-day.ts';
import type { PeriodKind } from './period-kind.ts';
import { parseRoman } from './roman.ts';

/** First and last day, both included. */
export interface FoundPeriod {
  kind: PeriodKind;
  /** Null only for AS_OF */
  from: CalendarDay | null;
  to: CalendarDay;
  /** Number of the congress or committee when the text gives it: lần thứ XIII, khóa XIII */
  term?: number;
}
type Groups = Record<string, string | undefined>;

const year = (name: string) => `(?<${name}>(?:19|20)\\d{2})`;
const dash = '\\s*(?:-|–|đến)\\s*';
const inYear = `(?:\\s*năm\\s+|\\s*\\/\\s*)${year('y')}`;
const slashDay = (name: string, withYear: string) =>
  `(?<${name}Day>\\d{1,2})\\/(?<${name}Month>\\d{1,2})${withYear}`;

function between(
  kind: PeriodKind,
  from: CalendarDay | null,
  to: CalendarDay | null,
): FoundPeriod | null {
  return from !== null && to !== null && from <= to ? { kind, from, to } : null;
}

function months(kind: PeriodKind, y: number, first: number, last: number): FoundPeriod | null {
  return between(kind, calendarDay(y, first, 1), lastDayOfMonth(y, last));
}

function years(kind: PeriodKind, first: number, last: number): FoundPeriod | null {
  return between(kind, calendarDay(first, 1, 1), calendarDay(last, 12, 31));
}

function asOf(to: CalendarDay | null): FoundPeriod | null {
  return to === null ? null : { kind: 'AS_OF', from: null, to };
}

function readRange(g: Groups): FoundPeriod | null {
  const to = calendarDay(Number(g.toYear), Number(g.toMonth), Number(g.toDay));
  const fromYear = Number(g.fromYear ?? g.toYear);
  const at = (y: number) => calendarDay(y, Number(g.fromMonth), Number(g.fromDay));
  // A first day without a year that would lie after the last one belongs to the year before.
  const crossesYear = g.fromYear === undefined && to !== null && (at(fromYear) ?? '') > to;
  return between('RANGE', at(crossesYear ? fromYear - 1 : fromYear), to);
}

function readDay(g: Groups): FoundPeriod | null {
  const day = calendarDay(Number(g.y), Number(g.month), Number(g.day));
  return between('DAY', day, day);
}

function readTerm(g: Groups): FoundPeriod | null {
  const found = years('TERM', Number(g.a), Number(g.b));
  if (!g.term) return found;
  const term = /^\d+$/.test(g.term) ? Number(g.term) : parseRoman(g.term);
  return found && term ? { ...found, term } : null;
}

export interface PeriodForm {
  pattern: string;
  read: (groups: Groups) => FoundPeriod | null;
  /** Too short to be taken for a period inside running text: 7/2020 may also be 7 of 2020 */
  alone?: boolean;
}

/** The ways reports write a period, tried in this order; matched without regard to case. */
export const periodForms: readonly PeriodForm[] = [
  {
    pattern: `từ\\s+(?:ngày\\s+)?${slashDay('from', `(?:\\/${year('fromYear')})?`)}\\s+đến\\s+(?:ngày\\s+)?${slashDay('to', `\\/${year('toYear')}`)}`,
    read: readRange,
  },
  {
    pattern: `${slashDay('from', `(?:\\/${year('fromYear')})?`)}\\s*(?:-|–)\\s*${slashDay('to', `\\/${year('toYear')}`)}`,
    read: readRange,
  },
  {
    pattern: `(?:lần\\s+thứ|khoá|khóa)\\s+(?<term>[IVXLC]+|\\d+),?\\s*(?:\\(|nhiệm\\s+kỳ\\s+)\\s*${year('a')}${dash}${year('b')}\\)?`,
    read: readTerm,
  },
  { pattern: `nhiệm\\s+kỳ\\s+${year('a')}${dash}${year('b')}`, read: readTerm },
  {
    pattern: `(?:giai\\s+đoạn\\s+)?(?:từ\\s+)?(?:năm\\s+)?${year('a')}${dash}(?:năm\\s+)?${year('b')}`,
    read: (g) => years('YEARS', Number(g.a), Number(g.b)),
  },
  {
    pattern: `(?:6|sáu)\\s+tháng\\s+(?<half>đầu|cuối)${inYear}`,
    read: (g) =>
      g.half?.toLowerCase() === 'đầu'
        ? months('HALF_YEAR', Number(g.y), 1, 6)
        : months('HALF_YEAR', Number(g.y), 7, 12),
  },
  {
    pattern: `(?:9|chín)\\s+tháng(?:\\s+đầu)?${inYear}`,
    read: (g) => months('NINE_MONTHS', Number(g.y), 1, 9),
  },
  {
    pattern: `quý\\s+(?<quarter>IV|I{1,3}|[1-4])${inYear}`,
    read: (g) => {
      const quarter = parseRoman(g.quarter ?? '') ?? Number(g.quarter);
      return months('QUARTER', Number(g.y), quarter * 3 - 2, quarter * 3);
    },
  },
  {
    pattern: `(?:đến|tính\\s+đến|vào)\\s+(?:hết|cuối)\\s+(?:tháng\\s+(?<m>\\d{1,2})${inYear}|năm\\s+${year('whole')})`,
    read: (g) =>
      g.whole
        ? asOf(calendarDay(Number(g.whole), 12, 31))
        : asOf(lastDayOfMonth(Number(g.y), Number(g.m))),
  },
  {
    pattern: `(?:tính\\s+)?đến\\s+(?:hết\\s+)?(?:ngày\\s+)?${slashDay('to', `\\/${year('toYear')}`)}`,
    read: (g) => asOf(calendarDay(Number(g.toYear), Number(g.toMonth), Number(g.toDay))),
  },
  {
    pattern: `tháng\\s+(?<m>\\d{1,2})${inYear}`,
    read: (g) => months('MONTH', Number(g.y), Number(g.m), Number(g.m)),
  },
  {
    pattern: `(?:ngày\\s+)?(?<day>\\d{1,2})\\/(?<month>\\d{1,2})\\/${year('y')}`,
    read: readDay,
  },
  {
    pattern: 'ngày\\s+(?<day>\\d{2})(?<month>\\d{2})(?<y>(?:19|20)\\d{2})',
    read: readDay,
  },
  {
    pattern: `ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+${year('y')}`,
    read: readDay,
  },
  {
    pattern: `(?:(?:trong|cả)\\s+)?năm\\s+${year('y')}`,
    read: (g) => years('YEAR', Number(g.y), Number(g.y)),
  },
  {
    pattern: `(?<m>\\d{1,2})\\/${year('y')}`,
    read: (g) => months('MONTH', Number(g.y), Number(g.m), Number(g.m)),
    alone: true,
  },
  {
    pattern: year('y'),
    read: (g) => years('YEAR', Number(g.y), Number(g.y)),
    alone: true,
  },
];
