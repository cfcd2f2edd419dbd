import type { CalendarDay } from '@hoi/domain/calendar-day';
import { addDays } from '@hoi/localization/calendar-weeks';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { knownDay } from '#modules/organisation/units/public-days.ts';
import { dateOrNull, dayOf, dayOrNull } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

/** A `where` on rows of a unit: those that hold on a day on which the unit is there; all without a day. */
export function thereOn(day: CalendarDay | null | undefined) {
  return day == null ? {} : { ...holdsOn(day), orgUnit: { versions: { some: holdsOn(day) } } };
}

/** The earlier of two ends; null is none. */
export function firstEnd(one: Date | null, other: Date | null): CalendarDay | null {
  if (one === null || other === null) return dayOrNull(one ?? other);
  return dayOf(one < other ? one : other);
}

/** When an office or a committee ends, as far as a viewer may know when its unit does. */
export async function knownEnd(
  viewer: Viewer,
  { validTo, orgUnit }: { validTo: Date | null; orgUnit: { endsOn: Date | null } },
): Promise<CalendarDay | null> {
  return firstEnd(validTo, dateOrNull(await knownDay(viewer, dayOrNull(orgUnit.endsOn))));
}

/** The day nearest to today on which something held. */
export function nearestDay(startsOn: CalendarDay, endsOn: CalendarDay | null): CalendarDay {
  const now = today();
  if (now < startsOn) return startsOn;
  if (endsOn === null || now < endsOn) return now;
  return addDays(endsOn, -1);
}
