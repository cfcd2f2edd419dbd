import type { SensitiveAttribute } from '@hoi/domain/sensitive-attribute';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { personToWrite } from './person-to-write.ts';

/** Writes a sensitive fact about a person, to be counted; an empty value takes it away. */
export async function setSensitiveFact(
  viewer: Viewer,
  personId: string,
  { attribute, value }: { attribute: SensitiveAttribute; value: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await personToWrite(tx, viewer, personId);
    const where = { personId_attribute: { personId, attribute } };
    if (value === '') await tx.sensitiveFact.deleteMany({ where: { personId, attribute } });
    else {
      await tx.sensitiveFact.upsert({
        where,
        create: { personId, attribute, value },
        update: { value },
        select: { id: true },
      });
    }
    await record(tx, viewer, {
      action: 'set-sensitive-fact',
      subjectType: 'Person',
      subjectId: personId,
      detail: { attribute },
      tags: [],
    });
  });
}
