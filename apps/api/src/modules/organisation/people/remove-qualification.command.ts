import { NotFoundError } from '@hoi/domain/errors';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { keptPeople, requirePersonWriter } from './person.policy.ts';
import { personToWrite } from './person-to-write.ts';

/** Takes a qualification out of a person's file. @returns the person's id */
export function removeQualification(viewer: Viewer, id: string): Promise<string> {
  requirePersonWriter(viewer);
  return db.$transaction(async (tx) => {
    const found = await tx.qualification.findFirst({
      where: { id, person: keptPeople(viewer, 'person:write') },
      select: { personId: true },
    });
    if (!found) throw new NotFoundError();
    const { personId } = found;
    await personToWrite(tx, viewer, personId);
    await tx.qualification.deleteMany({ where: { id } });
    await record(tx, viewer, {
      action: 'remove-qualification',
      subjectType: 'Person',
      subjectId: personId,
      detail: { qualificationId: id },
      tags: [],
    });
    return personId;
  });
}
