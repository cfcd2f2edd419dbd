import { refuseField } from '@hoi/domain/errors';
import { undescribedPlaces } from '@hoi/domain/photo-description';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import { mostPhotosOfAlbum, type NewPhoto } from '@hoi/validation/newsroom/album';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { db, type Transaction } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { albumToChange, recordAlbum } from './album-to-change.ts';
import { photoFacts } from './photo-facts.ts';
import { photoOrder } from './photo-order.ts';
import { picturesToUse } from './picture-to-use.ts';

/** @param from the position of the first that was added */
async function requireDescriptions(tx: Transaction, albumId: string, from: number): Promise<void> {
  const added = await tx.photo.findMany({
    where: { albumId, position: { gte: from } },
    orderBy: photoOrder,
    select: photoFacts,
  });
  const [place] = undescribedPlaces(added);
  if (place) refuseField(['photos', place - 1, 'alt'], albumFaults.shownUndescribed);
}

/**
 * Adds photos at the end of an album, in the order given. @returns its id
 * @throws BadInputError also when readers would come to see a picture of which nothing is said
 */
export async function addPhotos(
  viewer: Viewer,
  { album: albumId, photos }: { album: string; photos: NewPhoto[] },
): Promise<string> {
  return db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, { id: albumId });
    const {
      _count: { id: count },
      _max: { position: last },
    } = await tx.photo.aggregate({
      where: { albumId },
      _count: { id: true },
      _max: { position: true },
    });
    if (count + photos.length > mostPhotosOfAlbum) {
      refuseField('photos', albumFaults.tooManyPhotos(mostPhotosOfAlbum, count));
    }
    const mediaIds = await picturesToUse(
      tx,
      viewer,
      photos.map(({ media }) => media),
      (index) => ['photos', index, 'media'],
    );
    const first = (last ?? -1) + 1;
    await tx.photo.createMany({
      data: photos.map(({ caption, alt, takenOn }, index) => ({
        albumId,
        mediaId: mediaIds[index] ?? null,
        caption,
        alt,
        takenOn: dateOrNull(takenOn),
        position: first + index,
      })),
    });
    // Behind the insert, which waits for whoever is changing what a file says of itself.
    if (isPublicAlbum(album)) await requireDescriptions(tx, albumId, first);
    await recordAlbum(tx, viewer, album, { action: 'add-photos', detail: { media: mediaIds } });
    return albumId;
  });
}
