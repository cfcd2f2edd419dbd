import { refuseDeed } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { mediaToChange, recordMedia } from './media-to-change.ts';
import { markForRemoval, removeMarkedNow } from './remove-marked.command.ts';
import { keysOf } from './store-upload.ts';

/** Removes a file that nothing uses. @throws BadInputError while something does */
export async function deleteMedia(viewer: Viewer, change: Versioned): Promise<void> {
  const { id } = change;
  await db.$transaction(async (tx) => {
    const media = await mediaToChange(tx, viewer, change);
    if (media.uses > 0) refuseDeed(mediaFaults.inUse(media.uses));
    await tx.mediaFile.delete({ where: { id }, select: { id: true } });
    await recordMedia(tx, viewer, media, {
      action: 'delete-media',
      detail: { fileName: media.fileName },
    });
    await markForRemoval(tx, keysOf(media));
  });
  await removeMarkedNow();
}
