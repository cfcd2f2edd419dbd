import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { mediaToChange, recordMedia } from './media-to-change.ts';

/** Changes what is said of a file. @throws ConflictError when somebody else changed it first */
export async function updateMedia(
  viewer: Viewer,
  change: Versioned & { alt: string },
): Promise<void> {
  const { id, alt } = change;
  await db.$transaction(async (tx) => {
    const media = await mediaToChange(tx, viewer, change);
    await tx.mediaFile.update({
      where: { id },
      data: { alt, version: { increment: 1 } },
      select: { id: true },
    });
    await recordMedia(tx, viewer, media, { action: 'update-media', detail: { alt } });
  });
}
