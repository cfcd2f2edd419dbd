import { BadInputError } from '@hoi/domain/errors';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { congressToWrite } from './congress-to-write.ts';

/** Takes out a congress that was entered by mistake: one that something belongs to is history and stays. */
export async function deleteCongress(
  viewer: Viewer,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { orgUnitId, slug } = await congressToWrite(tx, viewer, id, expectedVersion);
    const { _count } = await tx.congress.findUniqueOrThrow({
      where: { id },
      select: { _count: { select: { delegates: true, appointments: true, committees: true } } },
    });
    const used = _count.delegates + _count.appointments + _count.committees;
    if (used > 0) {
      const message = congressFaults.inUse(used);
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.congress.delete({ where: { id }, select: { id: true } });
    await record(tx, viewer, {
      action: 'delete-congress',
      subjectType: 'Congress',
      subjectId: id,
      detail: { orgUnitId, slug },
      tags: ['congresses', `org-unit:${orgUnitId}`],
    });
  });
}
