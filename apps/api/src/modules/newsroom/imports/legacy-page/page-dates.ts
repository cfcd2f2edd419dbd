import { type CalendarDay, calendarDay } from '@hoi/domain/calendar-day';

/** A day written dd/MM/yyyy (also with . or -), or null when there is no such day. */
export function readDay(text: string): CalendarDay | null {
  const [, day, month, year] =
    /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? [];
  return calendarDay(Number(year), Number(month), Number(day));
}

/** A day written ddMMyyyy, as file names have it, or null. */
export function readCompactDay(digits: string): CalendarDay | null {
  const [, day, month, year] = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(digits) ?? [];
  return calendarDay(Number(year), Number(month), Number(day));
}

/** dd/MM/yyyy. */
export function writeDay(day: CalendarDay): string {
  return day.split('-').toReversed().join('/');
}
