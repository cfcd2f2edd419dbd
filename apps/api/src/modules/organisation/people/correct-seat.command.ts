import type { SeatCorrectionFields } from '@hoi/validation/organisation/committee';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { committeeOfSeat, committeeToWrite, countChange } from './committee-to-write.ts';
import { namesOfChanges } from './names-of-changes.ts';
import { firstEnd } from './office-days.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requirePersonWriter } from './person.policy.ts';
import { personToWrite, requireFile } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';
import { checkSize, checkWithin } from './seats-in-time.ts';

/**
 * Corrects what is written about a seat; person and committee stay. Opening one again that had ended
 * opens her file to this unit, so it is for those who keep it already.
 */
export function correctSeat(viewer: Viewer, change: SeatCorrectionFields): Promise<void> {
  requirePersonWriter(viewer);
  const { id, expectedVersion, title, decisionNumber, position } = change;
  const write = db.$transaction(async (tx) => {
    const committeeId = await committeeOfSeat(tx, viewer, id);
    const committee = await committeeToWrite(tx, viewer, committeeId, expectedVersion);
    const seat = await tx.committeeSeat.findUniqueOrThrow({
      where: { id },
      include: { person: { select: { published: true, erasedAt: true } } },
    });
    const { personId, person } = seat;
    if (person.erasedAt) await personToWrite(tx, viewer, personId);
    // A seat shown with the committee's own end has none of its own, and follows it.
    const committeesEnd = firstEnd(committee.validTo, committee.orgUnit.endsOn);
    const time = {
      validFrom: dateOf(change.startsOn),
      validTo: change.endsOn === committeesEnd ? null : dateOrNull(change.endsOn),
    };
    checkWithin(time, committee);
    const now = dateOf(today());
    const sitsBy = (end: Date | null) => end === null || end > now;
    const sat = sitsBy(seat.validTo ?? committee.validTo);
    if (!sat && sitsBy(time.validTo ?? committee.validTo)) await requireFile(tx, viewer, personId);
    const others = committee.seats.filter((one) => one.id !== id);
    const columns = { title, decisionNumber, position, ...time };
    await tx.committeeSeat.update({ where: { id }, data: columns, select: { id: true } });
    checkSize([...others, time], committee.size);
    await countChange(tx, committeeId);
    await record(tx, viewer, {
      action: 'correct-seat',
      subjectType: 'CommitteeSeat',
      subjectId: id,
      detail: { committeeId, personId, fields: namesOfChanges(seat, columns) },
      tags: readerTags(person.published, `org-unit:${committee.orgUnitId}`, `person:${personId}`),
    });
  });
  return explainPeopleFault(write);
}
