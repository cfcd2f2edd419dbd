import { refuseDeed } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { pollToChange, recordPoll } from './poll-to-change.ts';

/** Ends a poll; its result stays to be seen, and it can be opened again. */
export async function closePoll(viewer: Viewer, change: Versioned): Promise<void> {
  const { id } = change;
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const { question, status, opensAt, closesAt } = await pollToChange(tx, viewer, change);
    if (status !== 'OPEN') refuseDeed(pollFaults.notOpen);
    const poll = await tx.poll.update({
      where: { id },
      data: {
        status: 'CLOSED',
        // Closed before it began: it never took a vote.
        opensAt: opensAt && opensAt > now ? null : opensAt,
        closesAt: closesAt && closesAt < now ? closesAt : now,
        version: { increment: 1 },
      },
      select: { id: true, status: true },
    });
    await recordPoll(tx, viewer, poll, { action: 'close-poll', detail: { question } });
  });
}
