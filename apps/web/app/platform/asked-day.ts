import type { CalendarDay } from '@hoi/domain/calendar-day';
import { foundingDay } from '@hoi/domain/founding-day';
import { localDay } from '@hoi/localization/date';
import { dayOfTypedText } from '@hoi/localization/typed-day';
import { askedDayBox } from '@hoi/validation/public-forms';

/** Changes are planned for some years ahead, not for lifetimes. */
const yearsAhead = 10;

export function lastDay(today: CalendarDay): CalendarDay {
  return `${Number(today.slice(0, 4)) + yearsAhead}-12-31`;
}

export interface AskedDay {
  /** Undefined for today. */
  day?: CalendarDay;
  /** The address says the day as people type it: the page's own address says it otherwise. */
  typed?: true;
  /** What the address says instead of a day. */
  wrong?: string;
}

/** Reads the day of a page from its address. */
export function askedDay(query: URLSearchParams, now = new Date()): AskedDay {
  const text = query.get('ngay')?.trim() ?? '';
  if (text === '') return {};
  const today = localDay(now);
  const day = dayOfTypedText(text);
  if (day === null || day < foundingDay || day > lastDay(today))
    return { wrong: text.slice(0, askedDayBox.maxLength) };
  return day === today ? {} : { day, ...(text !== day && { typed: true }) };
}
