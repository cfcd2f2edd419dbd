import { refuseField } from '@hoi/domain/errors';
import { personFaults } from '@hoi/localization/words/organisation/people';
import type { NewPerson } from '@hoi/validation/organisation/person';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { readerTags, recordPerson } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requirePersonWriter } from './person.policy.ts';
import { storeAppointment } from './store-appointment.ts';

/**
 * Enters a person with the office that she is entered for; only the root may do without one, since
 * nobody else would know of her. @returns her id
 */
export function createPerson(viewer: Viewer, { appointment, ...data }: NewPerson): Promise<string> {
  const staff = requirePersonWriter(viewer);
  if (!appointment && !mayEverywhere(staff, 'person:write')) {
    refuseField('appointment', personFaults.noOffice);
  }
  const write = db.$transaction(async (tx) => {
    const person = await tx.person.create({ data });
    const { id, published } = person;
    const office = appointment && (await storeAppointment(tx, staff, id, appointment));
    await recordPerson(tx, staff, person, {
      action: 'create-person',
      detail: { ...(office && { appointmentId: office.id, orgUnitId: office.orgUnitId }) },
      tags: office ? readerTags(published, `org-unit:${office.orgUnitId}`) : [],
    });
    return id;
  });
  return explainPeopleFault(write);
}
