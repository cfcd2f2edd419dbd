import type { PhotoChange } from '@hoi/validation/newsroom/album';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { recordAlbum } from './album-to-change.ts';
import { photoToChange } from './photo-to-change.ts';
import { picturesToUse } from './picture-to-use.ts';

/** Changes a photo's words, and its picture when one is given. @returns the album's id */
export async function updatePhoto(viewer: Viewer, change: PhotoChange): Promise<string> {
  const { id, caption, alt, takenOn, media } = change;
  return db.$transaction(async (tx) => {
    const { album } = await photoToChange(tx, viewer, change);
    const [mediaId] = media ? await picturesToUse(tx, viewer, [media], () => ['media']) : [];
    await tx.photo.update({
      where: { id },
      data: {
        caption,
        alt,
        takenOn: dateOrNull(takenOn),
        version: { increment: 1 },
        ...(mediaId && { mediaId }),
      },
      select: { id: true },
    });
    await recordAlbum(tx, viewer, album, {
      action: 'update-photo',
      detail: { photo: id, caption },
      source: { id },
    });
    return album.id;
  });
}
