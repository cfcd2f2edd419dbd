import type { QualificationFields } from '@hoi/validation/organisation/person';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';

/** Adds a qualification or training to a person's file. @returns her id */
export function addQualification(
  viewer: Viewer,
  { person: personId, kind, name, institution, obtainedOn }: QualificationFields,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await personToWrite(tx, viewer, personId);
    const data = { personId, kind, name, institution, obtainedOn: dateOrNull(obtainedOn) };
    const { id: qualificationId } = await tx.qualification.create({ data, select: { id: true } });
    const deed = { action: 'add-qualification', detail: { qualificationId } };
    await recordPerson(tx, viewer, { id: personId }, deed);
    return personId;
  });
}
