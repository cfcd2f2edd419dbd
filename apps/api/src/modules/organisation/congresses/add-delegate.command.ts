import { refuseField } from '@hoi/domain/errors';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import type { DelegateFields } from '@hoi/validation/organisation/congress';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { personToWrite } from '#modules/organisation/people/people-to-write.ts';
import { db } from '#outside/db.ts';
import { checkSender, congressToWrite, countChange, recordDelegate } from './congress-to-write.ts';

/** Enters a delegate whose file the viewer keeps. @returns the id of her delegation */
export function addDelegate(viewer: Viewer, fields: DelegateFields): Promise<string> {
  const { congress: congressId, person: personId, orgUnit, kind, attended } = fields;
  return db.$transaction(async (tx) => {
    await congressToWrite(tx, viewer, { id: congressId });
    const person = await personToWrite(tx, viewer, personId);
    await checkSender(tx, orgUnit);
    if ((await tx.congressDelegate.count({ where: { congressId, personId } })) > 0) {
      refuseField('person', congressFaults.delegateThere);
    }
    const delegate = await tx.congressDelegate.create({
      data: { congressId, personId, orgUnitId: orgUnit ?? null, kind, attended },
    });
    await countChange(tx, congressId);
    await recordDelegate(tx, viewer, { ...delegate, person }, { action: 'add-delegate' });
    return delegate.id;
  });
}
