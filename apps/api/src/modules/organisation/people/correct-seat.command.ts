import type { SeatCorrection } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { firstEnd } from './office-days.ts';
import { namesOfChanges, recordSeat } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { personToWrite, requireFile, seatToWrite } from './people-to-write.ts';
import { checkSize, checkWithin, runsOn } from './seats-in-time.ts';

/**
 * Corrects what is written about a seat; person and committee stay. Opening one again that had ended
 * opens her file to this unit, so it is for those who keep it already.
 */
export function correctSeat(viewer: Viewer, change: SeatCorrection): Promise<void> {
  const { id, title, decisionNumber, position } = change;
  const write = db.$transaction(async (tx) => {
    const { committee, seat } = await seatToWrite(tx, viewer, change);
    const { personId, person } = seat;
    if (person.erasedAt) await personToWrite(tx, viewer, personId);
    // A seat shown with the committee's own end has none of its own, and follows it.
    const committeesEnd = firstEnd(committee.validTo, committee.orgUnit.endsOn);
    const time = {
      validFrom: dateOf(change.startsOn),
      validTo: change.endsOn === committeesEnd ? null : dateOrNull(change.endsOn),
    };
    checkWithin(time, committee);
    const sits = ({ validTo }: { validTo: Date | null }) => runsOn(validTo ?? committee.validTo);
    if (!sits(seat) && sits(time)) await requireFile(tx, viewer, personId);
    const others = committee.seats.filter((one) => one.id !== id);
    const columns = { title, decisionNumber, position, ...time };
    await tx.committeeSeat.update({ where: { id }, data: columns });
    checkSize([...others, time], committee.size);
    const fields = namesOfChanges(seat, columns);
    await recordSeat(tx, viewer, seat, { action: 'correct-seat', detail: { fields } });
  });
  return explainPeopleFault(write);
}
