import type { DelegateKind } from '@hoi/domain/delegate-kind';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { readerTags } from '#modules/organisation/people/reader-tags.ts';
import { db } from '#outside/db.ts';
import { delegateToWrite } from './congress-to-write.ts';
import { checkSender } from './delegate-unit.ts';

export interface DelegateChange {
  id: string;
  /** Of the congress. */
  expectedVersion: number;
  orgUnitId: string | null;
  kind: DelegateKind;
  attended: boolean;
}

/** Changes how a delegate came, from where, and whether she did. */
export async function updateDelegate(viewer: Viewer, change: DelegateChange): Promise<void> {
  const { id, orgUnitId, kind, attended } = change;
  await db.$transaction(async (tx) => {
    const { congressId, personId, person } = await delegateToWrite(tx, viewer, change);
    await checkSender(tx, orgUnitId);
    await tx.congressDelegate.update({
      where: { id },
      data: { orgUnitId, kind, attended },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'update-delegate',
      subjectType: 'CongressDelegate',
      subjectId: id,
      detail: { congressId, personId },
      tags: readerTags(person.published, 'congresses'),
    });
  });
}
