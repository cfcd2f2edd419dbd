import type { Prisma } from '@hoi/db/prisma';
import {
  mayAnywhere,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/identity/viewer.ts';

export function mayWritePages(viewer: Viewer): boolean {
  return mayAnywhere(viewer, 'page:write');
}

/** Which pages a viewer may know of: unpublished ones only those who write them. */
export function visiblePages(viewer: Viewer): Prisma.PageWhereInput {
  return mayWritePages(viewer) ? {} : { published: true };
}

/** Pages, menus and settings have one writer. @throws UnauthenticatedError, ForbiddenError */
export function requirePageWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'page:write');
}
