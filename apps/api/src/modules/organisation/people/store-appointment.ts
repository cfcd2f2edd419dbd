import type { AppointmentFields } from '@hoi/validation/organisation/appointment';
import type { NewAppointment } from '@hoi/validation/organisation/person';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

/** The columns that a form about an office fills. */
export function appointmentColumnsOf(fields: AppointmentFields) {
  const { office, title, fullTime, decisionNumber, position } = fields;
  return {
    office,
    title,
    fullTime,
    validFrom: dateOf(fields.startsOn),
    validTo: dateOrNull(fields.endsOn),
    decisionNumber,
    decisionDate: dateOrNull(fields.decisionDate),
    position,
  };
}

/** Writes an office of somebody whose file the viewer keeps, or makes; unit and congress stand by their ids. */
export async function storeAppointment(
  tx: Transaction,
  viewer: Viewer,
  personId: string,
  fields: NewAppointment,
) {
  const orgUnitId = await unitForOffice(tx, viewer, fields.orgUnit, fields.startsOn);
  const congressId = await congressForOffice(tx, orgUnitId, fields.congress);
  return tx.appointment.create({
    data: { ...appointmentColumnsOf(fields), personId, orgUnitId, congressId },
    include: { person: { select: { published: true } } },
  });
}
