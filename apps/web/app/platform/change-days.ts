import type { CalendarDay } from '@hoi/domain/calendar-day';
import { addDays } from '@hoi/localization/calendar-weeks';

interface Step {
  /** When the organisation changed. */
  change: CalendarDay;
  /** A day on the other side of the change. */
  day: CalendarDay;
}

export interface ChangeDays {
  /** The change that brought the shown state; undefined where nothing was before. */
  before: Step | undefined;
  /** The change that ends the shown state. */
  after: Step | undefined;
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
  const place = sorted.findLastIndex((day) => day <= shown);
  const [began, ends] = [sorted[place], sorted[place + 1]];
  return {
    before: place > 0 && began ? { change: began, day: addDays(began, -1) } : undefined,
    after: ends ? { change: ends, day: ends } : undefined,
    stops: [...new Set([...sorted, shown, today])].sort(),
  };
}
