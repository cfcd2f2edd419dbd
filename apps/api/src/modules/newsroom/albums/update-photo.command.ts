import { refuseField } from '@hoi/domain/errors';
import { isUndescribed } from '@hoi/domain/photo-description';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import type { PhotoChange } from '@hoi/validation/newsroom/album';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { recordAlbum } from './album-to-change.ts';
import { photoFacts } from './photo-facts.ts';
import { photoToChange } from './photo-to-change.ts';
import { picturesToUse } from './picture-to-use.ts';

/**
 * Changes a photo's words, and its picture when one is given. @returns the album's id
 * @throws BadInputError also when readers would come to see a picture of which nothing is said
 */
export async function updatePhoto(viewer: Viewer, change: PhotoChange): Promise<string> {
  const { id, caption, alt, takenOn, media } = change;
  return db.$transaction(async (tx) => {
    const { album, photo } = await photoToChange(tx, viewer, change);
    const [mediaId] = media ? await picturesToUse(tx, viewer, [media], () => ['media']) : [];
    const now = await tx.photo.update({
      where: { id },
      data: {
        caption,
        alt,
        takenOn: dateOrNull(takenOn),
        version: { increment: 1 },
        ...(mediaId && { mediaId }),
      },
      select: photoFacts,
    });
    // One that readers see without a description from before these were asked for may go on so.
    if (isPublicAlbum(album) && isUndescribed(now) && !isUndescribed(photo)) {
      refuseField('alt', albumFaults.shownUndescribed);
    }
    await recordAlbum(tx, viewer, album, {
      action: 'update-photo',
      detail: { photo: id, caption },
      source: { id },
    });
    return album.id;
  });
}
