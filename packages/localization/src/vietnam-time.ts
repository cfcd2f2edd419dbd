/** A moment, as a Date or ISO text, or a calendar day as YYYY-MM-DD (read as that day in Viet Nam). */
export type DateInput = Date | string;

/** A calendar day in Viet Nam, YYYY-MM-DD. */
export type LocalDay = string;

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
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function shifted(input: DateInput): Date {
  const isDay = typeof input === 'string' && dayPattern.test(input);
  const moment = new Date(isDay ? `${input}T00:00:00Z` : input);
  const time = moment.getTime();
  if (Number.isNaN(time)) throw new RangeError(`Not a moment or a calendar day: ${String(input)}`);
  return isDay ? moment : new Date(time + offsetMs);
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
export function startOfLocalDay(day: LocalDay): Date {
  return new Date(shifted(day).getTime() - offsetMs);
}
