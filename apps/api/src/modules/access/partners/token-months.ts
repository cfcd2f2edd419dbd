import type { TokenUsage } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { startOfMonth, startOfPreviousMonth } from '@hoi/localization/calendar-weeks';
import { dateOf, dayOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

/** What a token used in one month. */
export interface Usage {
  /** Its first day. */
  month: CalendarDay;
  requests: number;
  points: bigint;
  countedUntil: Date | null;
}

/** A `where` on the months that are shown, and kept: this one and the one before. */
export function shownMonths() {
  return { month: { gte: dateOf(startOfPreviousMonth(today())) } };
}

/** This month and the one before, used or not. */
export function monthsOf(rows: readonly TokenUsage[]): Usage[] {
  const day = today();
  return [startOfMonth(day), startOfPreviousMonth(day)].map((month) => {
    const row = rows.find((one) => dayOf(one.month) === month);
    return row ? { ...row, month } : { month, requests: 0, points: 0n, countedUntil: null };
  });
}
