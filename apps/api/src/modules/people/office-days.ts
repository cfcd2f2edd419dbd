import type { CalendarDay } from '@hoi/domain/calendar-day';
import { dateOf, today } from '#modules/organisation/today.ts';

/** The day of a DATE column. */
export function dayOf(stored: Date): CalendarDay {
  return stored.toISOString().slice(0, 10);
}

export function dayOrNull(stored: Date | null): CalendarDay | null {
  return stored === null ? null : dayOf(stored);
}

export function dateOrNull(day: CalendarDay | null | undefined): Date | null {
  return day == null ? null : dateOf(day);
}

/** A `where` on rows with dates: those that hold on a day. The last day is not among them. */
export function holdsOn(day: CalendarDay) {
  return { validFrom: { lte: dateOf(day) }, ...lastsBeyond(day) };
}

/** A `where`: those that have not ended on a day, begun or not. */
export function lastsBeyond(day: CalendarDay) {
  return { OR: [{ validTo: null }, { validTo: { gt: dateOf(day) } }] };
}

/** A `where` on rows of a unit: those whose unit is there on a day. */
export function ofUnitThereOn(day: CalendarDay) {
  return { orgUnit: { versions: { some: holdsOn(day) } } };
}

/** The earlier of two ends; null is none. */
export function firstEnd(one: Date | null, other: Date | null): CalendarDay | null {
  if (one === null || other === null) return dayOrNull(one ?? other);
  return dayOf(one < other ? one : other);
}

/** The day nearest to today on which something held. */
export function nearestDay(startsOn: CalendarDay, endsOn: CalendarDay | null): CalendarDay {
  const now = today();
  if (now < startsOn) return startsOn;
  if (endsOn === null || now < endsOn) return now;
  return dayOf(new Date(dateOf(endsOn).getTime() - 24 * 60 * 60 * 1000));
}
