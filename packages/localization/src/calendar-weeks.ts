import type { LocalDay } from './vietnam-time.ts';

// A calendar day has no zone; only the arithmetic borrows UTC.
function toUtc(day: LocalDay): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) {
    throw new RangeError(`Not a calendar day: ${day}`);
  }
  return date;
}

/** The calendar day `days` later (earlier when negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
  const date = toUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week; the former site counted weeks from Sunday. */
export function startOfWeek(day: LocalDay): LocalDay {
  return addDays(day, -((toUtc(day).getUTCDay() + 6) % 7));
}

/** The Monday of the week before a day's week. */
export function startOfPreviousWeek(day: LocalDay): LocalDay {
  return addDays(startOfWeek(day), -7);
}

/** The first day of a day's month. */
export function startOfMonth(day: LocalDay): LocalDay {
  return addDays(day, 1 - toUtc(day).getUTCDate());
}

/** The first day of the month before a day's month. */
export function startOfPreviousMonth(day: LocalDay): LocalDay {
  return startOfMonth(addDays(startOfMonth(day), -1));
}
