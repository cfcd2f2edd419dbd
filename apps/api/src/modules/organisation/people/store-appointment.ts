import type { AppointmentFields } from '@hoi/validation/organisation/appointment';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

/** An office with database ids; what cannot be read as one is null. */
export interface NewAppointment extends Omit<AppointmentFields, 'congress'> {
  orgUnitId: string | null;
  congressId: string | null;
}

/** The columns that a form about an office fills. */
export function appointmentColumnsOf(fields: Omit<AppointmentFields, 'congress'>) {
  return {
    office: fields.office,
    title: fields.title,
    fullTime: fields.fullTime,
    validFrom: dateOf(fields.startsOn),
    validTo: dateOrNull(fields.endsOn),
    decisionNumber: fields.decisionNumber,
    decisionDate: dateOrNull(fields.decisionDate),
    position: fields.position,
  };
}

/** Writes an office of somebody whose file the viewer keeps, or makes. */
export async function storeAppointment(
  tx: Transaction,
  viewer: Viewer,
  personId: string,
  fields: NewAppointment,
): Promise<{ id: string; orgUnitId: string }> {
  const orgUnitId = await unitForOffice(tx, viewer, fields.orgUnitId, fields.startsOn);
  const congressId = await congressForOffice(tx, orgUnitId, fields.congressId);
  return tx.appointment.create({
    data: { ...appointmentColumnsOf(fields), personId, orgUnitId, congressId },
    select: { id: true, orgUnitId: true },
  });
}
