import type { CalendarDay } from '@hoi/domain/calendar-day';
import { dateOf } from '#outside/stored-day.ts';

/** A `where`: rows that have not ended on a day, begun or not. */
export function lastsBeyond(day: CalendarDay) {
  return { OR: [{ validTo: null }, { validTo: { gt: dateOf(day) } }] };
}

/** A `where` on rows with dates: those that hold on a day. The last day is not among them. */
export function holdsOn(day: CalendarDay) {
  return { validFrom: { lte: dateOf(day) }, ...lastsBeyond(day) };
}
