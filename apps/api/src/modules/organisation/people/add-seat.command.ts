import type { SeatFields } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { recordSeat } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { committeeToWrite, countChange, personToWrite } from './people-to-write.ts';
import { checkSize, checkWithin } from './seats-in-time.ts';

/** Seats a person whose file the viewer keeps in a committee of hers. @returns the seat's id */
export function addSeat(viewer: Viewer, fields: SeatFields): Promise<string> {
  const { committee: committeeId, person: personId, title, decisionNumber, position } = fields;
  const write = db.$transaction(async (tx) => {
    const committee = await committeeToWrite(tx, viewer, { id: committeeId });
    const person = await personToWrite(tx, viewer, personId);
    const time = { validFrom: dateOf(fields.startsOn), validTo: dateOrNull(fields.endsOn) };
    checkWithin(time, committee);
    const seat = await tx.committeeSeat.create({
      data: { committeeId, personId, title, decisionNumber, position, ...time },
    });
    checkSize([...committee.seats, time], committee.size);
    await countChange(tx, committeeId);
    const held = { ...seat, person, orgUnitId: committee.orgUnitId };
    await recordSeat(tx, viewer, held, { action: 'add-seat' });
    return seat.id;
  });
  return explainPeopleFault(write);
}
