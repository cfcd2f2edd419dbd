import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { readerTags } from '#modules/organisation/people/reader-tags.ts';
import { db } from '#outside/db.ts';
import { delegateToWrite } from './congress-to-write.ts';

/** Takes a delegate out of the list. @returns the congress's id */
export function removeDelegate(
  viewer: Viewer,
  target: { id: string; expectedVersion: number },
): Promise<string> {
  return db.$transaction(async (tx) => {
    const { id, congressId, personId, person } = await delegateToWrite(tx, viewer, target);
    await tx.congressDelegate.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'remove-delegate',
      subjectType: 'CongressDelegate',
      subjectId: id,
      detail: { congressId, personId },
      tags: readerTags(person.published, 'congresses'),
      source: { id: congressId },
    });
    return congressId;
  });
}
