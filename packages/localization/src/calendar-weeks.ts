import { type CalendarDay, dayOfText } from '@hoi/domain/calendar-day';

// A calendar day has no zone; only the arithmetic borrows UTC.
function toUtc(day: CalendarDay): Date {
  if (dayOfText(day) === null) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day `days` later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = toUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week; the former site counted weeks from Sunday. */
export function startOfWeek(day: CalendarDay): CalendarDay {
  return addDays(day, -((toUtc(day).getUTCDay() + 6) % 7));
}

/** The Monday of the week before a day's week. */
export function startOfPreviousWeek(day: CalendarDay): CalendarDay {
  return addDays(startOfWeek(day), -7);
}

/** The first day of a day's month. */
export function startOfMonth(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - toUtc(day).getUTCDate());
}

/** The first day of the month before a day's month. */
export function startOfPreviousMonth(day: CalendarDay): CalendarDay {
  return startOfMonth(addDays(startOfMonth(day), -1));
}
