import type { QualificationFields } from '@hoi/validation/organisation/person';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { personToWrite } from './person-to-write.ts';

/** Adds a qualification or training to a person's file. */
export async function addQualification(
  viewer: Viewer,
  personId: string,
  { kind, name, institution, obtainedOn }: Omit<QualificationFields, 'person'>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await personToWrite(tx, viewer, personId);
    const { id } = await tx.qualification.create({
      data: { personId, kind, name, institution, obtainedOn: dateOrNull(obtainedOn) },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'add-qualification',
      subjectType: 'Person',
      subjectId: personId,
      detail: { qualificationId: id },
      tags: [],
    });
  });
}
