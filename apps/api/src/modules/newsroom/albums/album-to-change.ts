import { ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import type { Transaction } from '#outside/db.ts';
import { mayChangeAlbum, requireAlbumWriter, visibleAlbums } from './album.policy.ts';

/**
 * The album as it is now, locked until the transaction ends so that the answer stays true.
 * @throws UnauthenticatedError, NotFoundError, ForbiddenError
 */
export async function albumToChange(tx: Transaction, viewer: Viewer, id: string) {
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
  return album;
}

type AlbumToChange = Awaited<ReturnType<typeof albumToChange>>;

/** What readers must see afresh: nothing while the album is a draft. */
export function albumTags({ id, status }: Pick<AlbumToChange, 'id' | 'status'>): string[] {
  return isPublicAlbum({ status }) ? ['albums', `album:${id}`] : [];
}
