/** A day without time or zone, YYYY-MM-DD. */
export type CalendarDay = string;

/** The day as YYYY-MM-DD, or null when the calendar has no such day; years 1000–9999. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month (1–12), or null for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): CalendarDay | null {
  if (calendarDay(year, month, 1) === null) return null;
  return calendarDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
