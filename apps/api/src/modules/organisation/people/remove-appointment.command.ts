import { refuseDeed } from '@hoi/domain/errors';
import { appointmentFaults } from '@hoi/localization/words/organisation/people';
import type { Versioned } from '@hoi/validation/versioned';
import { mayEverywhere, type Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { recordOffice } from './people-deeds.ts';
import { appointmentToWrite } from './people-to-write.ts';

/** Takes out an office that was entered by mistake; the only one of a person only from the root. */
export async function removeAppointment(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const appointment = await appointmentToWrite(tx, viewer, target);
    const { id, personId } = appointment;
    // Of two that are taken out at once, the second is her only one by then.
    const find = () => tx.person.findUnique({ where: { id: personId } });
    await lockedRow(tx, 'people', { id: personId }, { find });
    const offices = await tx.appointment.count({ where: { personId } });
    if (offices === 1 && !mayEverywhere(viewer, 'person:write')) {
      refuseDeed(appointmentFaults.onlyOne);
    }
    await tx.appointment.delete({ where: { id } });
    await recordOffice(tx, viewer, appointment, { action: 'remove-appointment' });
  });
}
