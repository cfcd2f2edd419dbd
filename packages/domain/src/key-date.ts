import { calendarDay } from './calendar-day.ts';

/** A day that returns every year, such as 8/3 or 20/10. */
export interface KeyDate {
  day: number;
  /** 1–12 */
  month: number;
}

/** Reads 8/3 or 20/10 and nothing else; 18/18 and 494/1.729 are shares, not days, hence null. */
export function parseKeyDate(text: string): KeyDate | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(text);
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  // 2000 is a leap year, so 29/2 counts as a day of the calendar.
  return calendarDay(2000, month, day) ? { day, month } : null;
}
