import { type CalendarDay, dayOfText, lastDayOfMonth } from '@hoi/domain/calendar-day';

/** A year, a month or a day of the calendar: 2026, 2026-03, 2026-03-14. */
export type Period = string;

/** A year as periods are called. */
export const yearNamed = (year: number): Period => String(year).padStart(4, '0');

/** The first and the last day of a period; null for a text that is none. */
export function daysOf(period: string): { from: CalendarDay; to: CalendarDay } | null {
  const [, year, month, day] = /^((?!0000)\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? [];
  if (!year) return null;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const to = day ? dayOfText(period) : lastDayOfMonth(Number(year), Number(month));
  if (!to) return null;
  return { from: day ? to : `${year}-${month}-01`, to };
}

const numbered = (period: Period, count: number): Period[] =>
  Array.from({ length: count }, (_, n) => `${period}-${String(n + 1).padStart(2, '0')}`);

/** The months of a year, the days of a month; none of a day. */
export function periodsWithin(period: Period): Period[] {
  if (period.length === 4) return numbered(period, 12);
  const [year, month, day] = period.split('-');
  if (day) return [];
  return numbered(period, Number(lastDayOfMonth(Number(year), Number(month))?.slice(-2) ?? 0));
}

/** The year of a month, the month of a day; null for a year. */
export function periodAround(period: Period): Period | null {
  return period.length === 4 ? null : period.slice(0, -3);
}
