import type { AppointmentFields } from '@hoi/validation/organisation/appointment';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { appointmentToWrite } from './appointment-to-write.ts';
import { namesOfChanges } from './names-of-changes.ts';
import { explainPeopleFault } from './people-fault.ts';
import { personToWrite, requireFile } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';
import { appointmentColumnsOf } from './store-appointment.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

export interface AppointmentCorrection extends Omit<AppointmentFields, 'congress'> {
  id: string;
  expectedVersion: number;
  congressId: string | null;
}

/**
 * Corrects what is written about an office; person and unit stay. Opening one again that had ended
 * opens her file to this unit, so it is for those who keep it already.
 */
export function correctAppointment(viewer: Viewer, change: AppointmentCorrection): Promise<void> {
  const write = db.$transaction(async (tx) => {
    const appointment = await appointmentToWrite(tx, viewer, change);
    const { id, personId, orgUnitId, person } = appointment;
    if (person.erasedAt) await personToWrite(tx, viewer, personId);
    await unitForOffice(tx, viewer, orgUnitId, change.startsOn);
    const congressId = await congressForOffice(tx, orgUnitId, change.congressId);
    const columns = { ...appointmentColumnsOf(change), congressId };
    const now = dateOf(today());
    const ended = appointment.validTo !== null && appointment.validTo <= now;
    const runs = columns.validTo === null || columns.validTo > now;
    if (ended && runs) await requireFile(tx, viewer, personId);
    await tx.appointment.update({
      where: { id },
      data: { ...columns, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'correct-appointment',
      subjectType: 'Appointment',
      subjectId: id,
      detail: { personId, orgUnitId, fields: namesOfChanges(appointment, columns) },
      tags: readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`),
    });
  });
  return explainPeopleFault(write);
}
