import { BadInputError } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { pollTags, pollToChange, type VersionedPoll } from './poll-to-change.ts';

/** Ends a poll; its result stays to be seen, and it can be opened again. */
export async function closePoll(viewer: Viewer, change: VersionedPoll): Promise<void> {
  const { id } = change;
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const { question, status, opensAt, closesAt } = await pollToChange(tx, viewer, change);
    if (status !== 'OPEN') {
      const message = pollFaults.notOpen;
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.poll.update({
      where: { id },
      data: {
        status: 'CLOSED',
        // Closed before it began: it never took a vote.
        opensAt: opensAt && opensAt > now ? null : opensAt,
        closesAt: closesAt && closesAt < now ? closesAt : now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'close-poll',
      subjectType: 'Poll',
      subjectId: id,
      detail: { question },
      tags: pollTags(id, 'CLOSED'),
    });
  });
}
