import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { mediaToChange } from './media-to-change.ts';

/** Changes what is said of a file. @throws ConflictError when somebody else changed it first */
export async function updateMedia(
  viewer: Viewer,
  change: { id: string; expectedVersion: number; alt: string },
): Promise<void> {
  const { id, alt } = change;
  await db.$transaction(async (tx) => {
    const { uses } = await mediaToChange(tx, viewer, change);
    await tx.mediaFile.update({
      where: { id },
      data: { alt, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'update-media',
      subjectType: 'MediaFile',
      subjectId: id,
      detail: { alt },
      tags: uses > 0 ? [`media:${id}`] : [],
    });
  });
}
