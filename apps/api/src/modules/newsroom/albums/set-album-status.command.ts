import type { AlbumStatus } from '@hoi/domain/album-status';
import { ConflictError, ForbiddenError, refuseDeed } from '@hoi/domain/errors';
import { undescribedPlaces } from '@hoi/domain/photo-description';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { publicAlbums } from '#modules/newsroom/shown/public-albums.ts';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import { mayPublishAlbum } from './album.policy.ts';
import { albumToChange, recordAlbum } from './album-to-change.ts';
import { photoFacts } from './photo-facts.ts';
import { photoOrder } from './photo-order.ts';

async function requirePictures(tx: Transaction, albumId: string): Promise<void> {
  // Waits for whoever is changing what a file says of itself, and has her wait.
  await tx.$queryRaw`SELECT 1 FROM media_files
    WHERE id IN (SELECT media_id FROM photos WHERE album_id = ${albumId}::uuid) ORDER BY id FOR KEY SHARE`;
  const photos = await tx.photo.findMany({
    where: { albumId },
    orderBy: photoOrder,
    select: photoFacts,
  });
  if (!photos.some(({ media }) => media)) refuseDeed(albumFaults.noPhotos);
  const undescribed = undescribedPlaces(photos);
  if (undescribed.length > 0) refuseDeed(albumFaults.undescribed(undescribed));
}

async function setStatus(viewer: Viewer, change: Versioned, status: AlbumStatus) {
  const { id } = change;
  await db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, change);
    if (!mayPublishAlbum(viewer, album)) throw new ForbiddenError();
    if (album.status === status) throw new ConflictError();
    const publishing = status === 'PUBLISHED';
    if (publishing) await requirePictures(tx, id);
    await tx.album.update({
      where: { id },
      data: {
        status,
        version: { increment: 1 },
        ...(publishing && { publishedAt: album.publishedAt ?? clock.now() }),
      },
      select: { id: true },
    });
    const shown = { id, ...publicAlbums };
    await recordAlbum(tx, viewer, shown, {
      action: publishing ? 'publish-album' : 'unpublish-album',
      detail: { title: album.title },
    });
  });
}

/** Shows an album to readers, at the date that it had before or else now. @throws BadInputError while it has no picture, or one without a description */
export function publishAlbum(viewer: Viewer, album: Versioned): Promise<void> {
  return setStatus(viewer, album, 'PUBLISHED');
}

/** Takes an album back from readers. */
export function unpublishAlbum(viewer: Viewer, album: Versioned): Promise<void> {
  return setStatus(viewer, album, 'DRAFT');
}
