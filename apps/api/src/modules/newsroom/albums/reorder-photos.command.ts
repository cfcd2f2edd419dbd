import { ConflictError } from '@hoi/domain/errors';
import { localId } from '#graphql/node-id.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { albumToChange, recordAlbum } from './album-to-change.ts';

/**
 * Puts an album's photos into a new order. @returns its id
 * @throws ConflictError when `photos` are not exactly those the album has now
 */
export async function reorderPhotos(
  viewer: Viewer,
  { album: albumId, photos }: { album: string; photos: readonly string[] },
): Promise<string> {
  return db.$transaction(async (tx) => {
    const album = await albumToChange(tx, viewer, { id: albumId });
    const wanted = photos.map((photo) => localId(photo, 'Photo'));
    const present = await tx.photo.findMany({ where: { albumId }, select: { id: true } });
    const same =
      new Set(wanted).size === present.length &&
      wanted.length === present.length &&
      present.every(({ id }) => wanted.includes(id));
    if (!same) throw new ConflictError();
    await tx.$executeRaw`
      UPDATE photos SET position = place.number - 1
      FROM unnest(${wanted}::uuid[]) WITH ORDINALITY AS place (id, number)
      WHERE photos.id = place.id AND photos.album_id = ${albumId}::uuid`;
    await recordAlbum(tx, viewer, album, { action: 'reorder-photos' });
    return albumId;
  });
}
