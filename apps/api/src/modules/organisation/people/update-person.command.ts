import { ConflictError } from '@hoi/domain/errors';
import type { PersonChange } from '@hoi/validation/organisation/person';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { namesOfChanges, readerTags, recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';

/** Changes what is kept about a person. @throws ConflictError for a stale version */
export async function updatePerson(viewer: Viewer, change: PersonChange): Promise<void> {
  const { id, expectedVersion, birthYear = null, ...rest } = change;
  const fields = { ...rest, birthYear };
  await db.$transaction(async (tx) => {
    const person = await personToWrite(tx, viewer, id);
    if (person.version !== expectedVersion) throw new ConflictError();
    const data = { ...fields, version: { increment: 1 } };
    await tx.person.update({ where: { id }, data });
    await recordPerson(tx, viewer, person, {
      action: 'update-person',
      // Names of fields only: the trail is never erased.
      detail: { fields: namesOfChanges(person, fields) },
      tags: readerTags(person.published || fields.published, `person:${id}`),
    });
  });
}
