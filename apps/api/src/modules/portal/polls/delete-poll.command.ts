import { refuseDeed } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { pollToChange, recordPoll } from './poll-to-change.ts';

/** Removes a poll with its counters. An open one must be closed first. */
export async function deletePoll(viewer: Viewer, change: Versioned): Promise<void> {
  const { id } = change;
  await db.$transaction(async (tx) => {
    const poll = await pollToChange(tx, viewer, change);
    if (poll.status === 'OPEN') refuseDeed(pollFaults.openForDeletion);
    await tx.poll.delete({ where: { id }, select: { id: true } });
    await recordPoll(tx, viewer, poll, {
      action: 'delete-poll',
      detail: { question: poll.question, voterCount: poll.voterCount },
    });
  });
}
