import type { CalendarDay } from '@hoi/domain/calendar-day';
import { BadInputError } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { committeeOfSeat, committeeToWrite, countChange } from './committee-to-write.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requirePersonWriter } from './person.policy.ts';
import { readerTags } from './reader-tags.ts';

export interface SeatEnd {
  id: string;
  /** Of the committee. */
  expectedVersion: number;
  endsOn: CalendarDay;
}

/** Ends a seat, or ends it earlier than was written. */
export function endSeat(viewer: Viewer, { id, expectedVersion, endsOn }: SeatEnd): Promise<void> {
  requirePersonWriter(viewer);
  const write = db.$transaction(async (tx) => {
    const committeeId = await committeeOfSeat(tx, viewer, id);
    const committee = await committeeToWrite(tx, viewer, committeeId, expectedVersion);
    const { validTo } = committee.seats.find((seat) => seat.id === id) ?? { validTo: null };
    const last = validTo ?? committee.validTo;
    const end = dateOf(endsOn);
    if (last && end > last) {
      const message = committeeFaults.seatEnded;
      throw new BadInputError([{ path: ['endsOn'], message }]);
    }
    const { personId, person } = await tx.committeeSeat.update({
      where: { id },
      data: { validTo: end },
      select: { personId: true, person: { select: { published: true } } },
    });
    await countChange(tx, committeeId);
    await record(tx, viewer, {
      action: 'end-seat',
      subjectType: 'CommitteeSeat',
      subjectId: id,
      detail: { committeeId, personId, fields: ['endsOn'] },
      tags: readerTags(person.published, `org-unit:${committee.orgUnitId}`, `person:${personId}`),
    });
  });
  return explainPeopleFault(write);
}
