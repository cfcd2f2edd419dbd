import type { PollStatus } from '@hoi/domain/poll-status';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { mayWritePoll, requirePollWriter, visiblePolls } from './poll.policy.ts';

/** The poll to be changed, locked: no vote is counted meanwhile. @throws UnauthenticatedError, as lockedRow */
export function pollToChange(tx: Transaction, viewer: Viewer, target: Versioned) {
  requirePollWriter(viewer);
  return lockedRow(tx, 'polls', target, {
    find: () =>
      tx.poll.findFirst({
        where: { AND: [{ id: target.id }, visiblePolls(viewer)] },
        select: {
          id: true,
          question: true,
          status: true,
          version: true,
          voterCount: true,
          allowMultiple: true,
          opensAt: true,
          closesAt: true,
          orgUnit: { select: { path: true } },
          options: { select: { label: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
        },
      }),
    may: ({ orgUnit }) => mayWritePoll(viewer, orgUnit.path),
  });
}

/** Readers see it afresh; not while the poll is a draft. */
export const recordPoll = recorderOf(
  'Poll',
  ({ id, status }: { id: string; status: PollStatus }) =>
    status === 'DRAFT' ? [] : ['polls', `poll:${id}`],
);
