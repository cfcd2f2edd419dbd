import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { mayWritePoll, requirePollWriter, visiblePolls } from './poll.policy.ts';

export interface VersionedPoll {
  id: string;
  expectedVersion: number;
}

/**
 * The poll as it is now, locked until the transaction ends: no vote is counted meanwhile.
 * @throws UnauthenticatedError, NotFoundError, ForbiddenError, ConflictError
 */
export async function pollToChange(tx: Transaction, viewer: Viewer, change: VersionedPoll) {
  requirePollWriter(viewer);
  const { id, expectedVersion } = change;
  await tx.$queryRaw`SELECT 1 FROM polls WHERE id = ${id}::uuid FOR UPDATE`;
  const poll = await tx.poll.findFirst({
    where: { AND: [{ id }, visiblePolls(viewer)] },
    select: {
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

/** What readers must see afresh: nothing while the poll is a draft. */
export function pollTags(id: string, status: string): string[] {
  return status === 'DRAFT' ? [] : ['polls', `poll:${id}`];
}
