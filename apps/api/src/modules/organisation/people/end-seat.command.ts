import { BadInputError } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { SeatEnd } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { recordSeated } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { seatToWrite } from './people-to-write.ts';

/** Ends a seat, or ends it earlier than was written. */
export function endSeat(viewer: Viewer, end: SeatEnd): Promise<void> {
  const write = db.$transaction(async (tx) => {
    const { committee, seat } = await seatToWrite(tx, viewer, end);
    const validTo = dateOf(end.endsOn);
    const last = seat.validTo ?? committee.validTo;
    if (last && validTo > last) {
      const message = committeeFaults.seatEnded;
      throw new BadInputError([{ path: ['endsOn'], message }]);
    }
    await tx.committeeSeat.update({ where: { id: end.id }, data: { validTo } });
    await recordSeated(tx, viewer, 'end-seat', seat, { fields: ['endsOn'] });
  });
  return explainPeopleFault(write);
}
