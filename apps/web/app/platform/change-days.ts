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
  slider: {
    /** Its stops in order, parted by blanks: each change, the shown day and today. One text, for there may be thousands. */
    stops: string;
    /** Which of them is the last, counted from 0. */
    last: number;
    /** Which of them is shown. */
    shown: number;
  };
}

/** Sorted days with one more among them, unless it is there. */
function withDay(days: readonly CalendarDay[], day: CalendarDay): readonly CalendarDay[] {
  const place = days.findLastIndex((other) => other <= day);
  return days[place] === day ? days : days.toSpliced(place + 1, 0, day);
}

/**
 * Where a reader of a day can go from there.
 * @param days on which something changed, oldest first
 */
export function changeDays(
  days: readonly CalendarDay[],
  shown: CalendarDay,
  today: CalendarDay,
): ChangeDays {
  const place = days.findLastIndex((day) => day <= shown);
  const [began, ends] = [days[place], days[place + 1]];
  const stops = withDay(withDay(days, shown), today);
  return {
    before: place > 0 && began ? { change: began, day: addDays(began, -1) } : undefined,
    after: ends ? { change: ends, day: ends } : undefined,
    slider: { stops: stops.join(' '), last: stops.length - 1, shown: stops.indexOf(shown) },
  };
}
