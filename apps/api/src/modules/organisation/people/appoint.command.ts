import type { NewAppointment } from '@hoi/validation/organisation/person';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordOffice } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { personToWrite } from './people-to-write.ts';
import { storeAppointment } from './store-appointment.ts';

/** Gives a person whose file the viewer keeps an office at a unit of hers. @returns its id */
export function appoint(
  viewer: Viewer,
  { person: personId, ...fields }: NewAppointment & { person: string },
): Promise<string> {
  const write = db.$transaction(async (tx) => {
    await personToWrite(tx, viewer, personId);
    const appointment = await storeAppointment(tx, viewer, personId, fields);
    await recordOffice(tx, viewer, appointment, { action: 'appoint' });
    return appointment.id;
  });
  return explainPeopleFault(write);
}
