import { BadInputError } from '@hoi/domain/errors';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import type { DelegateFields } from '@hoi/validation/organisation/congress';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { personToWrite } from '#modules/organisation/people/person-to-write.ts';
import { readerTags } from '#modules/organisation/people/reader-tags.ts';
import { db } from '#outside/db.ts';
import { congressToWrite, countChange } from './congress-to-write.ts';
import { checkSender } from './delegate-unit.ts';

export interface NewDelegate extends Omit<DelegateFields, 'congress' | 'person' | 'orgUnit'> {
  congressId: string;
  personId: string;
  orgUnitId: string | null;
}

/** Enters a delegate whose file the viewer keeps. @returns the id of her delegation */
export function addDelegate(viewer: Viewer, fields: NewDelegate): Promise<string> {
  const { congressId, personId, orgUnitId, kind, attended } = fields;
  return db.$transaction(async (tx) => {
    await congressToWrite(tx, viewer, congressId, null);
    const { published } = await personToWrite(tx, viewer, personId);
    await checkSender(tx, orgUnitId);
    if ((await tx.congressDelegate.count({ where: { congressId, personId } })) > 0) {
      const message = congressFaults.delegateThere;
      throw new BadInputError([{ path: ['person'], message }]);
    }
    const { id } = await tx.congressDelegate.create({
      data: { congressId, personId, orgUnitId, kind, attended },
      select: { id: true },
    });
    await countChange(tx, congressId);
    await record(tx, viewer, {
      action: 'add-delegate',
      subjectType: 'CongressDelegate',
      subjectId: id,
      detail: { congressId, personId },
      tags: readerTags(published, 'congresses'),
    });
    return id;
  });
}
