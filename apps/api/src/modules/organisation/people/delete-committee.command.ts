import { BadInputError } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { committeeToWrite } from './committee-to-write.ts';
import { readerTags } from './reader-tags.ts';

/** Takes out a committee that was entered by mistake: one with seats is history and stays. */
export async function deleteCommittee(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { orgUnitId, seats } = await committeeToWrite(tx, viewer, id, expectedVersion);
    if (seats.length > 0) {
      const message = committeeFaults.seatsLeft(seats.length);
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.committee.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'delete-committee',
      subjectType: 'Committee',
      subjectId: id,
      detail: { orgUnitId },
      tags: readerTags(true, `org-unit:${orgUnitId}`),
    });
  });
}
