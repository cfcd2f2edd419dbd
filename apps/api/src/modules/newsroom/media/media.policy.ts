import type { Prisma } from '@hoi/db/prisma';
import {
  mayAt,
  requirePermission,
  type Staff,
  type Viewer,
  whereOrgUnit,
} from '#modules/access/identity/viewer.ts';
import { publicAlbums } from '#modules/newsroom/shown/public-albums.ts';
import { publicArticles, settledArticles } from '#modules/newsroom/shown/public-articles.ts';
import { publicPages } from '#modules/newsroom/shown/public-pages.ts';

function usesBy(article: Prisma.ArticleWhereInput): Prisma.MediaFileWhereInput[] {
  return [
    { covers: { some: article } },
    { bodyUses: { some: { article } } },
    { attachments: { some: { article } } },
    { photos: { some: { album: publicAlbums } } },
    { pageUses: { some: { page: publicPages } } },
  ];
}

/** A file is public for as long as something public shows it. */
function publicUses(): Prisma.MediaFileWhereInput[] {
  return usesBy(publicArticles());
}

/** What shows a file and is not its author's any more: public, waiting for its hour, or before an editor. */
export function settledUses(): Prisma.MediaFileWhereInput[] {
  return usesBy(settledArticles);
}

/** Which files a viewer may know of: public ones, and those of units whose drafts she reads. */
export function visibleMedia(viewer: Viewer): Prisma.MediaFileWhereInput {
  const own = whereOrgUnit(viewer, 'article:read-unpublished');
  // First what is hers: PostgreSQL looks for no uses of a file of which it knows enough.
  return { OR: own ? [own, ...publicUses()] : publicUses() };
}

export function mayWriteMedia(viewer: Viewer, orgUnitPath: string): boolean {
  return mayAt(viewer, 'media:write', orgUnitPath);
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireMediaWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'media:write');
}
