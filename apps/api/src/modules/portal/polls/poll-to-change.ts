import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { PollStatus } from '@hoi/domain/poll-status';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { mayWritePoll, requirePollWriter, visiblePolls } from './poll.policy.ts';

/**
 * The poll as it is now, locked until the transaction ends: no vote is counted meanwhile.
 * @throws UnauthenticatedError, NotFoundError, ForbiddenError, ConflictError
 */
export async function pollToChange(tx: Transaction, viewer: Viewer, change: Versioned) {
  requirePollWriter(viewer);
  const { id, expectedVersion } = change;
  await tx.$queryRaw`SELECT 1 FROM polls WHERE id = ${id}::uuid FOR UPDATE`;
  const poll = await tx.poll.findFirst({
    where: { AND: [{ id }, visiblePolls(viewer)] },
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
  });
  if (!poll) throw new NotFoundError();
  if (!mayWritePoll(viewer, poll.orgUnit.path)) throw new ForbiddenError();
  if (poll.version !== expectedVersion) throw new ConflictError();
  return poll;
}

/** Readers see it afresh; not while the poll is a draft. */
export const recordPoll = recorderOf(
  'Poll',
  ({ id, status }: { id: string; status: PollStatus }) =>
    status === 'DRAFT' ? [] : ['polls', `poll:${id}`],
);
