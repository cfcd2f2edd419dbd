import type { SeatFields } from '@hoi/validation/organisation/committee';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { committeeToWrite, countChange } from './committee-to-write.ts';
import { explainPeopleFault } from './people-fault.ts';
import { personToWrite } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';
import { checkSize, checkWithin } from './seats-in-time.ts';

export interface NewSeat extends Omit<SeatFields, 'committee' | 'person'> {
  committeeId: string;
  personId: string;
}

/** Seats a person whose file the viewer keeps in a committee of hers. @returns the seat's id */
export function addSeat(viewer: Viewer, fields: NewSeat): Promise<string> {
  const { committeeId, personId, title, decisionNumber, position } = fields;
  const write = db.$transaction(async (tx) => {
    const committee = await committeeToWrite(tx, viewer, committeeId, null);
    const { published } = await personToWrite(tx, viewer, personId);
    const time = { validFrom: dateOf(fields.startsOn), validTo: dateOrNull(fields.endsOn) };
    checkWithin(time, committee);
    const { id } = await tx.committeeSeat.create({
      data: { committeeId, personId, title, decisionNumber, position, ...time },
      select: { id: true },
    });
    checkSize([...committee.seats, time], committee.size);
    await countChange(tx, committeeId);
    await record(tx, viewer, {
      action: 'add-seat',
      subjectType: 'CommitteeSeat',
      subjectId: id,
      detail: { committeeId, personId },
      tags: readerTags(published, `org-unit:${committee.orgUnitId}`, `person:${personId}`),
    });
    return id;
  });
  return explainPeopleFault(write);
}
