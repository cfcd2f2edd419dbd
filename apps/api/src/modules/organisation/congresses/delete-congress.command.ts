import { refuseDeed } from '@hoi/domain/errors';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { congressToWrite, recordCongress } from './congress-to-write.ts';

/** Takes out a congress that was entered by mistake: one that something belongs to is history and stays. */
export async function deleteCongress(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const congress = await congressToWrite(tx, viewer, target);
    const { id } = congress;
    const { _count } = await tx.congress.findUniqueOrThrow({
      where: { id },
      select: { _count: { select: { delegates: true, appointments: true, committees: true } } },
    });
    const used = _count.delegates + _count.appointments + _count.committees;
    if (used > 0) {
      refuseDeed(congressFaults.inUse(used));
    }
    await tx.congress.delete({ where: { id } });
    await recordCongress(tx, viewer, congress, { action: 'delete-congress' });
  });
}
