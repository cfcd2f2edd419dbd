import type { DelegateChange } from '@hoi/validation/organisation/congress';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { checkSender, delegateToWrite, recordDelegate } from './congress-to-write.ts';

/** Changes how a delegate came, from where, and whether she did. */
export async function updateDelegate(viewer: Viewer, change: DelegateChange): Promise<void> {
  const { id, orgUnit, kind, attended } = change;
  await db.$transaction(async (tx) => {
    const delegate = await delegateToWrite(tx, viewer, change);
    await checkSender(tx, orgUnit);
    const data = { orgUnitId: orgUnit ?? null, kind, attended };
    await tx.congressDelegate.update({ where: { id }, data });
    await recordDelegate(tx, viewer, delegate, { action: 'update-delegate' });
  });
}
