import type { CalendarDay } from '@hoi/domain/calendar-day';
import { localDay } from '@hoi/localization/date';
import { clock } from './clock.ts';

/** The day in Vietnam, by which units, roles and offices begin and end. */
export function today(): CalendarDay {
  return localDay(clock.now());
}
