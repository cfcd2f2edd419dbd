import type { CalendarDay } from '@hoi/domain/calendar-day';
import { BadInputError } from '@hoi/domain/errors';
import { appointmentFaults } from '@hoi/localization/words/organisation/people';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { appointmentToWrite } from './appointment-to-write.ts';
import { explainPeopleFault } from './people-fault.ts';
import { readerTags } from './reader-tags.ts';

export interface AppointmentEnd {
  id: string;
  expectedVersion: number;
  /** The first day on which she no longer holds it. */
  endsOn: CalendarDay;
}

/** Ends an office, or ends it earlier than was written. */
export function endAppointment(viewer: Viewer, end: AppointmentEnd): Promise<void> {
  const write = db.$transaction(async (tx) => {
    const appointment = await appointmentToWrite(tx, viewer, end);
    const { id, personId, orgUnitId, person } = appointment;
    const validTo = dateOf(end.endsOn);
    if (appointment.validTo && validTo > appointment.validTo) {
      const message = appointmentFaults.endedEarlier;
      throw new BadInputError([{ path: ['endsOn'], message }]);
    }
    await tx.appointment.update({
      where: { id },
      data: { validTo, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'end-appointment',
      subjectType: 'Appointment',
      subjectId: id,
      detail: { personId, orgUnitId, fields: ['endsOn'] },
      tags: readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`),
    });
  });
  return explainPeopleFault(write);
}
