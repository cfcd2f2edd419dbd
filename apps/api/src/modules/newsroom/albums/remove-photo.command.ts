import { refuseDeed } from '@hoi/domain/errors';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { db } from '#outside/db.ts';
import { recordAlbum } from './album-to-change.ts';
import { photoToChange } from './photo-to-change.ts';

/** Takes a photo out of its album; the picture stays among the files. @returns the album's id */
export async function removePhoto(viewer: Viewer, change: Versioned): Promise<string> {
  const { id } = change;
  return db.$transaction(async (tx) => {
    const { album, photo } = await photoToChange(tx, viewer, change);
    const left = { albumId: album.id, mediaId: { not: null }, NOT: { id } };
    if (isPublicAlbum(album) && (await tx.photo.count({ where: left })) === 0) {
      refuseDeed(albumFaults.lastPhoto);
    }
    await tx.photo.delete({ where: { id }, select: { id: true } });
    await recordAlbum(tx, viewer, album, {
      action: 'remove-photo',
      detail: { photo: id, caption: photo.caption },
    });
    return album.id;
  });
}
