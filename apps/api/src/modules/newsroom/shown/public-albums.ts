import type { Album, Prisma } from '@hoi/db/prisma';
import { holdsOf } from '#outside/rule.ts';

/** The albums that readers see. */
export const publicAlbums = { status: 'PUBLISHED' } satisfies Prisma.AlbumWhereInput;

/** Whether readers see an album as it stands. */
export function isPublicAlbum(album: Pick<Album, 'status'>): boolean {
  return holdsOf(publicAlbums, album);
}
