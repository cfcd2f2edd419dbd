import { type CalendarDay, dayOfText } from '@hoi/domain/calendar-day';
import { momentOfText } from '@hoi/domain/moment';

/** A moment, as a Date or RFC 3339 text, or a calendar day as YYYY-MM-DD (read as that day in Viet Nam). */
export type DateInput = Date | string;

export interface VietnamTime {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Sunday */
  weekday: number;
  /** Milliseconds since 1970 in UTC, as Date counts them */
  epochMs: number;
}

// Asia/Ho_Chi_Minh has been UTC+7 without daylight saving since 13/6/1975 (tz database).
const offsetMs = 7 * 60 * 60 * 1000;

function shifted(input: DateInput): Date {
  const day = typeof input === 'string' && dayOfText(input);
  if (day) return new Date(`${day}T00:00:00Z`);
  const moment = typeof input === 'string' ? momentOfText(input) : new Date(input);
  const time = moment?.getTime() ?? Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`Not a moment or a calendar day: ${String(input)}`);
  return new Date(time + offsetMs);
}

/** The clock and calendar in Viet Nam at a moment, the same in every runtime. */
export function vietnamTime(input: DateInput): VietnamTime {
  const at = shifted(input);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    weekday: at.getUTCDay(),
    epochMs: at.getTime() - offsetMs,
  };
}

/** The moment a calendar day begins in Viet Nam, for ranges over stored UTC times. */
export function startOfLocalDay(day: CalendarDay): Date {
  return new Date(shifted(day).getTime() - offsetMs);
}
