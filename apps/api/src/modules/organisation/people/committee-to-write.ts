import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { requirePersonWriter, visibleCommittees, visibleSeats } from './person.policy.ts';

/**
 * The committee to be changed, with its seats, locked until the transaction ends.
 * @throws NotFoundError, ForbiddenError at a unit outside of the viewer's power, ConflictError
 */
export async function committeeToWrite(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  expectedVersion: number | null,
) {
  requirePersonWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM committees WHERE id = ${id}::uuid FOR UPDATE`;
  const committee = await tx.committee.findFirst({
    where: { AND: [{ id }, visibleCommittees(viewer)] },
    include: { orgUnit: { select: { path: true, endsOn: true } }, seats: true },
  });
  if (!committee) throw new NotFoundError();
  if (!mayAt(viewer, 'person:write', committee.orgUnit.path)) throw new ForbiddenError();
  if (expectedVersion !== null && committee.version !== expectedVersion) throw new ConflictError();
  return committee;
}

/** The id of the committee that a seat stands in. @throws NotFoundError */
export async function committeeOfSeat(
  tx: Transaction,
  viewer: Viewer,
  seatId: string,
): Promise<string> {
  const seat = await tx.committeeSeat.findFirst({
    where: { AND: [{ id: seatId, committee: visibleCommittees(viewer) }, visibleSeats(viewer)] },
    select: { committeeId: true },
  });
  if (!seat) throw new NotFoundError();
  return seat.committeeId;
}

/** Counts a change of a committee's seats as one of the committee. */
export async function countChange(tx: Transaction, id: string): Promise<void> {
  await tx.committee.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
