import { BadInputError } from '@hoi/domain/errors';
import { pollFaults } from '@hoi/localization/words/portal/polls';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { pollTags, pollToChange, type VersionedPoll } from './poll-to-change.ts';

/** Removes a poll with its counters. An open one must be closed first. */
export async function deletePoll(viewer: Viewer, change: VersionedPoll): Promise<void> {
  const { id } = change;
  await db.$transaction(async (tx) => {
    const { question, status, voterCount } = await pollToChange(tx, viewer, change);
    if (status === 'OPEN') {
      const message = pollFaults.openForDeletion;
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.poll.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'delete-poll',
      subjectType: 'Poll',
      subjectId: id,
      detail: { question, voterCount },
      tags: pollTags(id, status),
    });
  });
}
