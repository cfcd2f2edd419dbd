import type { CalendarDay } from '@hoi/domain/calendar-day';
import { ForbiddenError, refuseField } from '@hoi/domain/errors';
import { appointmentFaults } from '@hoi/localization/words/organisation/people';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';

/**
 * The unit of an office, a committee or a congress that begins on a day.
 * @throws BadInputError for an unknown unit or one that is not there on that day, ForbiddenError
 */
export async function unitForOffice(
  tx: Transaction,
  viewer: Viewer,
  id: string | null,
  startsOn: CalendarDay,
): Promise<string> {
  const unit = id && (await tx.orgUnit.findUnique({ where: { id } }));
  if (!unit) refuseField('orgUnit', unitFaults.unknown);
  if (!mayAt(viewer, 'person:write', unit.path)) throw new ForbiddenError();
  const day = dateOf(startsOn);
  const there = unit.startsOn && unit.startsOn <= day && (!unit.endsOn || unit.endsOn > day);
  if (!there) refuseField('startsOn', appointmentFaults.unitNotThere);
  return unit.id;
}

/** The congress whose term something at a unit belongs to. @throws BadInputError for one of another unit */
export async function congressForOffice(
  tx: Transaction,
  orgUnitId: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  const congress = await tx.congress.findFirst({ where: { id, orgUnitId }, select: { id: true } });
  return congress ? congress.id : refuseField('congress', appointmentFaults.congressOfOther);
}
