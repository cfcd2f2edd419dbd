import type { AlbumStatus } from '@hoi/domain/album-status';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow, type Target } from '#outside/locked-row.ts';
import { mayChangeAlbum, requireAlbumWriter, visibleAlbums } from './album.policy.ts';

export const albumSlug = slugRule({
  kind: 'album',
  taken: (tx, where) => tx.album.findMany({ where, select: { slug: true } }),
  faults: albumFaults,
});

/** The album to be changed, locked so that the answer stays true. @throws UnauthenticatedError, as lockedRow */
export function albumToChange(tx: Transaction, viewer: Viewer, target: Target) {
  requireAlbumWriter(viewer);
  return lockedRow(tx, 'albums', target, {
    find: () =>
      tx.album.findFirst({
        where: { AND: [{ id: target.id }, visibleAlbums(viewer)] },
        select: {
          id: true,
          slug: true,
          title: true,
          status: true,
          publishedAt: true,
          version: true,
          orgUnit: { select: { path: true } },
        },
      }),
    may: (album) => mayChangeAlbum(viewer, album),
  });
}

/** Readers see it afresh; not while the album is a draft. */
export const recordAlbum = recorderOf(
  'Album',
  ({ id, status }: { id: string; status: AlbumStatus }) =>
    isPublicAlbum({ status }) ? ['albums', `album:${id}`] : [],
);
