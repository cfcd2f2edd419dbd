import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { explainPeopleFault } from './people-fault.ts';
import { personToWrite } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';
import { type NewAppointment, storeAppointment } from './store-appointment.ts';

/** Gives a person whose file the viewer keeps an office at a unit of hers. @returns its id */
export function appoint(viewer: Viewer, personId: string, fields: NewAppointment): Promise<string> {
  const write = db.$transaction(async (tx) => {
    const { published } = await personToWrite(tx, viewer, personId);
    const { id, orgUnitId } = await storeAppointment(tx, viewer, personId, fields);
    await record(tx, viewer, {
      action: 'appoint',
      subjectType: 'Appointment',
      subjectId: id,
      detail: { personId, orgUnitId },
      tags: readerTags(published, `org-unit:${orgUnitId}`, `person:${personId}`),
    });
    return id;
  });
  return explainPeopleFault(write);
}
