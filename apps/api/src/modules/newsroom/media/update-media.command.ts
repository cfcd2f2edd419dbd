import { refuseField } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { publicAlbums } from '#modules/newsroom/shown/public-albums.ts';
import { db, type Transaction } from '#outside/db.ts';
import { mediaToChange, recordMedia } from './media-to-change.ts';

/** @throws BadInputError when an album that readers see says nothing else of the picture */
async function requireNotNeeded(tx: Transaction, id: string): Promise<void> {
  const told = { mediaId: id, alt: '', album: publicAlbums };
  if ((await tx.photo.count({ where: told })) > 0) refuseField('alt', mediaFaults.altShown);
}

/** Changes what is said of a file. @throws ConflictError when somebody else changed it first */
export async function updateMedia(
  viewer: Viewer,
  change: Versioned & { alt: string },
): Promise<void> {
  const { id, alt } = change;
  await db.$transaction(async (tx) => {
    const media = await mediaToChange(tx, viewer, change);
    if (alt === '' && media.alt !== '') await requireNotNeeded(tx, id);
    await tx.mediaFile.update({
      where: { id },
      data: { alt, version: { increment: 1 } },
      select: { id: true },
    });
    await recordMedia(tx, viewer, media, { action: 'update-media', detail: { alt } });
  });
}
