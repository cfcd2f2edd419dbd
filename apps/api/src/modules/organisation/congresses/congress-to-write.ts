import { NotFoundError, refuseField } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { readerTags } from '#modules/organisation/people/people-deeds.ts';
import { mayWriteAt, requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import { visibleCongresses, visibleDelegates } from './congress.policy.ts';

/** The congress to be changed, locked. @throws as lockedRow */
export function congressToWrite(tx: Transaction, viewer: Viewer, target: Target) {
  requirePersonWriter(viewer);
  const where = { AND: [{ id: target.id }, visibleCongresses()] };
  const include = { orgUnit: { select: { path: true } } };
  return lockedRow(tx, 'congresses', target, {
    find: () => tx.congress.findFirst({ where, include }),
    may: (row) => mayWriteAt(viewer, row),
  });
}

/** The delegate and her congress, which counts the change. @throws as lockedRow, of the congress */
export async function delegateToWrite(tx: Transaction, viewer: Viewer, target: Versioned) {
  requirePersonWriter(viewer);
  const { id, expectedVersion } = target;
  const delegate = await tx.congressDelegate.findFirst({
    where: { AND: [{ id }, visibleDelegates(viewer)] },
    include: { person: { select: { published: true } } },
  });
  if (!delegate) throw new NotFoundError();
  await congressToWrite(tx, viewer, { id: delegate.congressId, expectedVersion });
  await countChange(tx, delegate.congressId);
  return delegate;
}

/** Counts a change of the delegates as one of the congress. */
export async function countChange(tx: Transaction, id: string): Promise<void> {
  await tx.congress.update({ where: { id }, data: { version: { increment: 1 } } });
}

/** @throws BadInputError when there is no such unit: any may send a delegate */
export async function checkSender(tx: Transaction, id: string | null | undefined): Promise<void> {
  if (!id || (await tx.orgUnit.count({ where: { id } })) > 0) return;
  refuseField('orgUnit', unitFaults.unknown);
}

interface HeldCongress {
  id: string;
  orgUnitId: string;
  ordinal: number;
  slug: string;
}

export const recordCongress = recorderOf(
  'Congress',
  ({ orgUnitId }: HeldCongress) => ['congresses', `org-unit:${orgUnitId}`],
  ({ orgUnitId, ordinal, slug }) => ({ orgUnitId, ordinal, slug }),
);

interface Delegation {
  id: string;
  congressId: string;
  personId: string;
  person: { published: boolean };
}

export const recordDelegate = recorderOf(
  'CongressDelegate',
  ({ person }: Delegation) => readerTags(person.published, 'congresses'),
  ({ congressId, personId }) => ({ congressId, personId }),
);
