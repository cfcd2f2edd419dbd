import type { Prisma } from '@hoi/db/prisma';
import {
  mayEverywhere,
  requireEverywhere,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import { publicPages } from '#modules/newsroom/shown/public-pages.ts';

export function mayWritePages(viewer: Viewer): boolean {
  return mayEverywhere(viewer, 'page:write');
}

/** Which pages a viewer may know of: unpublished ones only those who write them. */
export function visiblePages(viewer: Viewer): Prisma.PageWhereInput {
  return mayWritePages(viewer) ? {} : publicPages;
}

/** Pages, menus and settings belong to no unit: only a role at the root writes them. @throws UnauthenticatedError, ForbiddenError */
export function requirePageWriter(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'page:write');
}
