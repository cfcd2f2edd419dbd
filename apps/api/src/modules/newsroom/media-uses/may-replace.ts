import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';
import { mayWriteMedia, settledUses } from '#modules/newsroom/media/media.policy.ts';
import type { Transaction } from '#outside/db.ts';

/**
 * What readers see or will see, and what an editor is looking at, is changed only by those who may
 * publish; the rest by who keeps the unit's files.
 */
export async function mayReplace(
  tx: Pick<Transaction, 'mediaFile'>,
  viewer: Viewer,
  { id, orgUnitPath }: { id: string; orgUnitPath: string },
): Promise<boolean> {
  if (!mayWriteMedia(viewer, orgUnitPath)) return false;
  if (mayAt(viewer, 'article:publish', orgUnitPath)) return true;
  return (await tx.mediaFile.count({ where: { id, OR: settledUses() } })) === 0;
}
