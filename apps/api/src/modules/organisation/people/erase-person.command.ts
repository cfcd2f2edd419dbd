import { ConflictError, ForbiddenError } from '@hoi/domain/errors';
import { personFaults } from '@hoi/localization/words/organisation/people';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { readerTags, recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';
import { officesElsewhere, solelyKeptPeople, visibleAppointments } from './person.policy.ts';

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
export async function erasePerson(viewer: Viewer, target: Versioned): Promise<void> {
  const { id, expectedVersion } = target;
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
    const data = { ...empty, erasedAt: clock.now(), version: { increment: 1 } };
    await tx.person.update({ where: { id }, data });
    const tags = readerTags(person.published, `person:${id}`, 'articles');
    await recordPerson(tx, viewer, person, { action: 'erase-person', tags });
  });
}
