import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { requireAlbumWriter, visiblePhotos } from './album.policy.ts';
import { albumToChange } from './album-to-change.ts';
import { photoFacts } from './photo-facts.ts';

/** The album of a photo that may be changed, locked. @throws NotFoundError, ForbiddenError, ConflictError */
export async function photoToChange(tx: Transaction, viewer: Viewer, change: Versioned) {
  requireAlbumWriter(viewer);
  const { id, expectedVersion } = change;
  const where = { AND: [{ id }, visiblePhotos(viewer)] };
  const photo = await tx.photo.findFirst({ where, select: { albumId: true } });
  if (!photo) throw new NotFoundError();
  const album = await albumToChange(tx, viewer, { id: photo.albumId });
  // Read again behind the lock: whoever held it may have changed or removed the photo.
  const now = await tx.photo.findUnique({
    where: { id },
    select: { version: true, caption: true, ...photoFacts },
  });
  if (!now) throw new NotFoundError();
  if (now.version !== expectedVersion) throw new ConflictError();
  return { album, photo: now };
}
