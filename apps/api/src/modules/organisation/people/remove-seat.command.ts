import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { committeeOfSeat, committeeToWrite, countChange } from './committee-to-write.ts';
import { requirePersonWriter } from './person.policy.ts';
import { readerTags } from './reader-tags.ts';

/** Takes out a seat that was entered by mistake. @returns the committee's id */
export function removeSeat(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<string> {
  requirePersonWriter(viewer);
  return db.$transaction(async (tx) => {
    const committeeId = await committeeOfSeat(tx, viewer, id);
    const { orgUnitId } = await committeeToWrite(tx, viewer, committeeId, expectedVersion);
    const { personId, person } = await tx.committeeSeat.delete({
      where: { id },
      select: { personId: true, person: { select: { published: true } } },
    });
    await countChange(tx, committeeId);
    await record(tx, viewer, {
      action: 'remove-seat',
      subjectType: 'CommitteeSeat',
      subjectId: id,
      detail: { committeeId, personId },
      tags: readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`),
      source: { id: committeeId },
    });
    return committeeId;
  });
}
