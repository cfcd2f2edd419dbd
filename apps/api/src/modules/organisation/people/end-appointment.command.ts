import { refuseField } from '@hoi/domain/errors';
import { appointmentFaults } from '@hoi/localization/words/organisation/people';
import type { AppointmentEnd } from '@hoi/validation/organisation/appointment';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { recordOffice } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { appointmentToWrite } from './people-to-write.ts';

/** Ends an office, or ends it earlier than was written. */
export function endAppointment(viewer: Viewer, end: AppointmentEnd): Promise<void> {
  const write = db.$transaction(async (tx) => {
    const appointment = await appointmentToWrite(tx, viewer, end);
    const validTo = dateOf(end.endsOn);
    if (appointment.validTo && validTo > appointment.validTo) {
      refuseField('endsOn', appointmentFaults.endedEarlier);
    }
    const data = { validTo, version: { increment: 1 } };
    await tx.appointment.update({ where: { id: end.id }, data });
    const deed = { action: 'end-appointment', detail: { fields: ['endsOn'] } };
    await recordOffice(tx, viewer, appointment, deed);
  });
  return explainPeopleFault(write);
}
