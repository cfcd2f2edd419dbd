/** A day without time or zone, YYYY-MM-DD. */
export type CalendarDay = string;

/** Whether the calendar has such a day; years 1–9999. */
export function isDayOfCalendar(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day as YYYY-MM-DD, or null when the calendar has no such day; years 1000–9999. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1000 || !isDayOfCalendar(year, month, day)) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** A text that is a day of the calendar, YYYY-MM-DD in the years 1–9999; null for any other. */
export function dayOfText(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isDayOfCalendar(Number(year), Number(month), Number(day)) ? text : null;
}

/** The last day of a month (1–12), or null for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): CalendarDay | null {
  if (calendarDay(year, month, 1) === null) return null;
  return calendarDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
