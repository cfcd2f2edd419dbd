import { refuseField } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { SeatEnd } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { recordSeat } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { seatToWrite } from './people-to-write.ts';

/** Ends a seat, or ends it earlier than was written. */
export function endSeat(viewer: Viewer, end: SeatEnd): Promise<void> {
  const write = db.$transaction(async (tx) => {
    const { committee, seat } = await seatToWrite(tx, viewer, end);
    const validTo = dateOf(end.endsOn);
    const last = seat.validTo ?? committee.validTo;
    if (last && validTo > last) {
      refuseField('endsOn', committeeFaults.seatEnded);
    }
    await tx.committeeSeat.update({ where: { id: end.id }, data: { validTo } });
    const deed = { action: 'end-seat', detail: { fields: ['endsOn'] } };
    await recordSeat(tx, viewer, seat, deed);
  });
  return explainPeopleFault(write);
}
