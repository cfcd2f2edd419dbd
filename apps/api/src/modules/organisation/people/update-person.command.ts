import { ConflictError } from '@hoi/domain/errors';
import type { PersonFields } from '@hoi/validation/organisation/person';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { personToWrite } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';

export interface PersonChange extends PersonFields {
  id: string;
  expectedVersion: number;
}

const fieldNames = [
  'fullName',
  'birthYear',
  'workEmail',
  'workPhone',
  'purpose',
  'published',
] as const;

/** Changes what is kept about a person. @throws ConflictError for a stale version */
export async function updatePerson(viewer: Viewer, change: PersonChange): Promise<void> {
  const { id, expectedVersion, birthYear = null, ...rest } = change;
  const fields = { ...rest, birthYear };
  await db.$transaction(async (tx) => {
    const person = await personToWrite(tx, viewer, id);
    if (person.version !== expectedVersion) throw new ConflictError();
    await tx.person.update({
      where: { id },
      data: { ...fields, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'update-person',
      subjectType: 'Person',
      subjectId: id,
      // Names of fields only: the trail is never erased.
      detail: { fields: fieldNames.filter((name) => person[name] !== fields[name]) },
      tags: readerTags(person.published || fields.published, `person:${id}`),
    });
  });
}
