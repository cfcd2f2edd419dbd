import type { AppointmentCorrection } from '@hoi/validation/organisation/appointment';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { namesOfChanges, recordOffice } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { appointmentToWrite, personToWrite, requireFile } from './people-to-write.ts';
import { runsOn } from './seats-in-time.ts';
import { appointmentColumnsOf } from './store-appointment.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

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
    const congressId = await congressForOffice(tx, orgUnitId, change.congress);
    const columns = { ...appointmentColumnsOf(change), congressId };
    const reopens = !runsOn(appointment.validTo) && runsOn(columns.validTo);
    if (reopens) await requireFile(tx, viewer, personId);
    const data = { ...columns, version: { increment: 1 } };
    await tx.appointment.update({ where: { id }, data });
    const fields = namesOfChanges(appointment, columns);
    await recordOffice(tx, viewer, appointment, {
      action: 'correct-appointment',
      detail: { fields },
    });
  });
  return explainPeopleFault(write);
}
