import { NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';
import { keptPeople, requirePersonWriter } from './person.policy.ts';

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
    const deed = { action: 'remove-qualification', detail: { qualificationId: id } };
    await recordPerson(tx, viewer, { id: personId }, deed);
    return personId;
  });
}
