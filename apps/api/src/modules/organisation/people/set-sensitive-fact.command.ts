import type { SensitiveFactFields } from '@hoi/validation/organisation/person';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';

/** Writes a sensitive fact about a person, to be counted; an empty value takes it away. @returns her id */
export function setSensitiveFact(
  viewer: Viewer,
  { person: personId, attribute, value }: SensitiveFactFields,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await personToWrite(tx, viewer, personId);
    await tx.sensitiveFact.deleteMany({ where: { personId, attribute } });
    if (value !== '') await tx.sensitiveFact.create({ data: { personId, attribute, value } });
    const deed = { action: 'set-sensitive-fact', detail: { attribute } };
    await recordPerson(tx, viewer, { id: personId }, deed);
    return personId;
  });
}
