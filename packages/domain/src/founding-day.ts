import type { CalendarDay } from './calendar-day.ts';

/** The Union was founded on 20/10/1930; nothing of it is older. Also stands where nobody knows a first day. */
export const foundingDay: CalendarDay = '1930-10-20';
