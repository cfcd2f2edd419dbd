import type { AlbumStatus } from '@hoi/domain/album-status';
import { ConflictError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';
import type { Transaction } from '#outside/db.ts';
import { mayChangeAlbum, requireAlbumWriter, visibleAlbums } from './album.policy.ts';

export const albumSlug = slugRule({
  kind: 'album',
  taken: (tx, where) => tx.album.findMany({ where, select: { slug: true } }),
  faults: albumFaults,
});

/**
 * The album as it is now, locked until the transaction ends so that the answer stays true.
 * @throws UnauthenticatedError, NotFoundError, ForbiddenError, ConflictError when it is not at
 * `expectedVersion` any more
 */
export async function albumToChange(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  expectedVersion?: number,
) {
  requireAlbumWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM albums WHERE id = ${id}::uuid FOR UPDATE`;
  const album = await tx.album.findFirst({
    where: { AND: [{ id }, visibleAlbums(viewer)] },
    select: {
      id: true,
      slug: true,
      title: true,
      status: true,
      publishedAt: true,
      version: true,
      orgUnit: { select: { path: true } },
    },
  });
  if (!album) throw new NotFoundError();
  if (!mayChangeAlbum(viewer, album)) throw new ForbiddenError();
  if (album.version !== (expectedVersion ?? album.version)) throw new ConflictError();
  return album;
}

/** Readers see it afresh; not while the album is a draft. */
export const recordAlbum = recorderOf(
  'Album',
  ({ id, status }: { id: string; status: AlbumStatus }) =>
    isPublicAlbum({ status }) ? ['albums', `album:${id}`] : [],
);
