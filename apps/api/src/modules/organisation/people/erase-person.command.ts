import { ConflictError, ForbiddenError } from '@hoi/domain/errors';
import { personFaults } from '@hoi/localization/words/organisation/people';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { officesElsewhere, solelyKeptPeople, visibleAppointments } from './person.policy.ts';
import { personToWrite } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';

const empty = {
  fullName: '',
  birthYear: null,
  workEmail: '',
  workPhone: '',
  purpose: '',
  published: false,
};

/**
 * Erases a person on her request: her row becomes empty, her qualifications and sensitive facts go,
 * bylines lose her; her offices stay without a name. There is no way back.
 * @throws ForbiddenError while she holds an office outside of the viewer's power
 */
export async function erasePerson(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const person = await personToWrite(tx, viewer, id);
    const where = { AND: [{ id }, solelyKeptPeople(viewer)] };
    if ((await tx.person.count({ where })) === 0) {
      const offices = { AND: [visibleAppointments(viewer), officesElsewhere(viewer)] };
      const [other] = await tx.appointment.findMany({
        where: { AND: [{ personId: id }, offices] },
        orderBy: { validFrom: 'desc' },
        take: 1,
        select: { orgUnit: { select: { name: true } } },
      });
      throw new ForbiddenError(
        other ? personFaults.inOfficeAt(other.orgUnit.name) : personFaults.inOfficeElsewhere,
      );
    }
    if (person.version !== expectedVersion) throw new ConflictError();
    await tx.qualification.deleteMany({ where: { personId: id } });
    await tx.sensitiveFact.deleteMany({ where: { personId: id } });
    await tx.article.updateMany({ where: { bylinePersonId: id }, data: { bylinePersonId: null } });
    await tx.person.update({
      where: { id },
      data: { ...empty, erasedAt: clock.now(), version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'erase-person',
      subjectType: 'Person',
      subjectId: id,
      tags: readerTags(person.published, `person:${id}`, 'articles'),
    });
  });
}
