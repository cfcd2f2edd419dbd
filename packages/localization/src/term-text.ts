import type { CalendarDay } from '@hoi/domain/calendar-day';

/**
 * The years of a term: 2016–2021; of one that runs on: từ 2025. The last year is the one in which it
 * ended, also when that was early; `endsOn` is the first day it is over.
 */
export function termYears(startsOn: CalendarDay, endsOn: CalendarDay | null): string {
  const first = startsOn.slice(0, 4);
  if (endsOn === null) return `từ ${first}`;
  const last = endsOn.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}
