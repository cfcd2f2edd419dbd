import type { Prisma } from '@hoi/db/prisma';
import {
  mayAnywhere,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/identity/viewer.ts';

/** Which categories a viewer may know of: hidden ones only those who write them. */
export function visibleCategories(viewer: Viewer): Prisma.CategoryWhereInput {
  return mayAnywhere(viewer, 'category:write') ? {} : { hidden: false };
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireCategoryWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'category:write');
}
