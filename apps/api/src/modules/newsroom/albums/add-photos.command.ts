import { refuseField } from '@hoi/domain/errors';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import { mostPhotosOfAlbum, type NewPhoto } from '@hoi/validation/newsroom/album';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { albumToChange, recordAlbum } from './album-to-change.ts';
import { picturesToUse } from './picture-to-use.ts';

/** Adds photos at the end of an album, in the order given. @returns its id */
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
    await recordAlbum(tx, viewer, album, { action: 'add-photos', detail: { media: mediaIds } });
    return albumId;
  });
}
