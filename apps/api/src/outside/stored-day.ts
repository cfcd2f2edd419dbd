import type { CalendarDay } from '@hoi/domain/calendar-day';

/** A calendar day as a DATE column takes it: midnight in UTC. */
export function dateOf(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dateOrNull(day: CalendarDay | null | undefined): Date | null {
  return day ? dateOf(day) : null;
}

/** The day of a DATE column. */
export function dayOf(stored: Date): CalendarDay {
  return stored.toISOString().slice(0, 10);
}

export function dayOrNull(stored: Date | null): CalendarDay | null {
  return stored && dayOf(stored);
}
