import type { Person } from '@hoi/db/prisma';
import { ForbiddenError, NotFoundError, refuseDeed } from '@hoi/domain/errors';
import { personFaults } from '@hoi/localization/words/organisation/people';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import {
  keptPeople,
  mayWriteAt,
  requirePersonWriter,
  visibleAppointments,
  visibleCommittees,
  visiblePeople,
  visibleSeats,
} from './person.policy.ts';

const orgUnit = { select: { path: true, endsOn: true } } as const;
const person = { select: { published: true, erasedAt: true } } as const;

/**
 * The person whose file is to be changed, locked until the transaction ends.
 * @throws NotFoundError when the viewer may not know of her, ForbiddenError when others keep her
 * file, BadInputError when it was erased
 */
export async function personToWrite(tx: Transaction, viewer: Viewer, id: string): Promise<Person> {
  requirePersonWriter(viewer);
  const where = { AND: [{ id }, visiblePeople(viewer)] };
  const find = () => tx.person.findFirst({ where });
  const person = await lockedRow(tx, 'people', { id }, { find });
  await requireFile(tx, viewer, id);
  if (person.erasedAt) {
    refuseDeed(personFaults.erased, 'person');
  }
  return person;
}

/** @throws ForbiddenError unless the viewer keeps her file */
export async function requireFile(tx: Transaction, viewer: Viewer, id: string): Promise<void> {
  const where = { AND: [{ id }, keptPeople(viewer, 'person:write')] };
  if ((await tx.person.count({ where })) === 0) {
    throw new ForbiddenError(personFaults.keptElsewhere);
  }
}

/** The office to be changed, locked. @throws as lockedRow */
export function appointmentToWrite(tx: Transaction, viewer: Viewer, target: Versioned) {
  requirePersonWriter(viewer);
  const where = { AND: [{ id: target.id }, visibleAppointments(viewer)] };
  return lockedRow(tx, 'appointments', target, {
    find: () => tx.appointment.findFirst({ where, include: { orgUnit, person } }),
    may: (row) => mayWriteAt(viewer, row),
  });
}

/** The committee to be changed, with its seats, locked. @throws as lockedRow */
export function committeeToWrite(tx: Transaction, viewer: Viewer, target: Target) {
  requirePersonWriter(viewer);
  const where = { AND: [{ id: target.id }, visibleCommittees(viewer)] };
  return lockedRow(tx, 'committees', target, {
    find: () => tx.committee.findFirst({ where, include: { orgUnit, seats: true } }),
    may: (row) => mayWriteAt(viewer, row),
  });
}

/** The seat and its committee, which counts the change. @throws as lockedRow, of the committee */
export async function seatToWrite(
  tx: Transaction,
  viewer: Viewer,
  { id, expectedVersion }: Versioned,
) {
  requirePersonWriter(viewer);
  const found = await tx.committeeSeat.findFirst({
    where: { AND: [{ id, committee: visibleCommittees(viewer) }, visibleSeats(viewer)] },
    select: { committeeId: true },
  });
  if (!found) throw new NotFoundError();
  const target = { id: found.committeeId, expectedVersion };
  const committee = await committeeToWrite(tx, viewer, target);
  // Read anew: who had the committee before may have changed it.
  const row = await tx.committeeSeat.findUnique({ where: { id }, include: { person } });
  if (!row) throw new NotFoundError();
  await countChange(tx, committee.id);
  return { committee, seat: { ...row, orgUnitId: committee.orgUnitId } };
}

/** Counts a change of a committee's seats as one of the committee. */
export async function countChange(tx: Transaction, id: string): Promise<void> {
  await tx.committee.update({ where: { id }, data: { version: { increment: 1 } } });
}
