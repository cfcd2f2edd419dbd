import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordSeat } from './people-deeds.ts';
import { seatToWrite } from './people-to-write.ts';

/** Takes out a seat that was entered by mistake. @returns the committee's id */
export function removeSeat(viewer: Viewer, target: Versioned): Promise<string> {
  return db.$transaction(async (tx) => {
    const { seat } = await seatToWrite(tx, viewer, target);
    await tx.committeeSeat.delete({ where: { id: seat.id } });
    // The answer is made of the committee.
    const source = { id: seat.committeeId };
    await recordSeat(tx, viewer, seat, { action: 'remove-seat', source });
    return seat.committeeId;
  });
}
