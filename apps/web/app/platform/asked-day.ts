import { type CalendarDay, calendarDay } from '@hoi/domain/calendar-day';
import { foundingDay } from '@hoi/domain/founding-day';
import { localDay, parseVietnameseDate } from '@hoi/localization/date';

/** Changes are planned for some years ahead, not for lifetimes. */
const yearsAhead = 10;

export function lastDay(today: CalendarDay): CalendarDay {
  return `${Number(today.slice(0, 4)) + yearsAhead}-12-31`;
}

export interface AskedDay {
  /** Undefined for today. */
  day?: CalendarDay;
  /** What the address says instead of a day. */
  wrong?: string;
}

function readDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  // Where a browser has no date box, people type a day as they write it.
  const parts = year === undefined ? parseVietnameseDate(text) : { year, month, day };
  if (parts?.month === undefined || parts.day === undefined) return null;
  return calendarDay(parts.year, parts.month, parts.day);
}

/** Reads the day of a page from its address. */
export function askedDay(query: URLSearchParams, now = new Date()): AskedDay {
  const text = query.get('ngay')?.trim() ?? '';
  if (text === '') return {};
  const today = localDay(now);
  const day = readDay(text);
  if (day === null || day < foundingDay || day > lastDay(today))
    return { wrong: text.slice(0, 40) };
  return day === today ? {} : { day };
}
