import { BadInputError } from '@hoi/domain/errors';
import { appointmentFaults } from '@hoi/localization/words/organisation/people';
import { record } from '#modules/access/audit/record.ts';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { appointmentToWrite } from './appointment-to-write.ts';
import { readerTags } from './reader-tags.ts';

/** Takes out an office that was entered by mistake; the only one of a person only from the root. */
export async function removeAppointment(
  viewer: Viewer,
  target: { id: string; expectedVersion: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, personId, orgUnitId, person } = await appointmentToWrite(tx, viewer, target);
    const offices = await tx.appointment.count({ where: { personId } });
    if (offices === 1 && !mayEverywhere(viewer, 'person:write')) {
      const message = appointmentFaults.onlyOne;
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.appointment.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'remove-appointment',
      subjectType: 'Appointment',
      subjectId: id,
      detail: { personId, orgUnitId },
      tags: readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`),
    });
  });
}
