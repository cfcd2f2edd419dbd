import type { CalendarDay } from '@hoi/domain/calendar-day';

export interface ChangeDays {
  /** The day on which the state before this one began; undefined for the first. */
  previous: CalendarDay | undefined;
  /** The first day on which the shown state no longer holds. */
  next: CalendarDay | undefined;
  /** Stops of the slider, in order: each change, the shown day and today. */
  stops: CalendarDay[];
}

/** Where a reader of a day can go from there; `days` are those on which something changed. */
export function changeDays(
  days: readonly CalendarDay[],
  shown: CalendarDay,
  today: CalendarDay,
): ChangeDays {
  const sorted = [...new Set(days)].sort();
  const began = sorted.findLastIndex((day) => day <= shown);
  return {
    previous: sorted[began - 1],
    next: sorted[began + 1],
    stops: [...new Set([...sorted, shown, today])].sort(),
  };
}
