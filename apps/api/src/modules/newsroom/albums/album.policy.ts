import type { Prisma } from '@hoi/db/prisma';
import type { AlbumStatus } from '@hoi/domain/album-status';
import {
  mayAt,
  requirePermission,
  type Staff,
  type Viewer,
  whereOrgUnit,
} from '#modules/access/identity/viewer.ts';
import { isPublicAlbum, publicAlbums } from '#modules/newsroom/shown/public-albums.ts';

/** What decides about one album. */
interface AlbumFacts {
  status: AlbumStatus;
  orgUnit: { path: string };
}

/** Which albums a viewer may know of: published ones, and all of the units she works for. */
export function visibleAlbums(viewer: Viewer): Prisma.AlbumWhereInput {
  const own = whereOrgUnit(viewer, 'album:write');
  return own ? { OR: [publicAlbums, own] } : publicAlbums;
}

/** Which photos of a visible album: without a picture only for those who can give it one. */
export function visiblePhotos(viewer: Viewer): Prisma.PhotoWhereInput {
  const own = whereOrgUnit(viewer, 'album:write');
  const shown = { mediaId: { not: null } };
  return own ? { OR: [shown, { album: own }] } : shown;
}

export function mayPublishAlbum(viewer: Viewer, album: AlbumFacts): boolean {
  return mayAt(viewer, 'album:publish', album.orgUnit.path);
}

/** What readers see is changed only by those who may publish. */
export function mayChangeAlbum(viewer: Viewer, album: AlbumFacts): boolean {
  if (isPublicAlbum(album)) return mayPublishAlbum(viewer, album);
  return mayAt(viewer, 'album:write', album.orgUnit.path);
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireAlbumWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'album:write');
}
