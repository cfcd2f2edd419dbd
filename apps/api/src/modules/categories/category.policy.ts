import type { Category } from '@hoi/db/prisma';
import {
  mayAnywhere,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/identity/viewer.ts';

/** Which categories a viewer may know of: hidden ones only those who write them. */
export function maySeeCategory(viewer: Viewer, category: Pick<Category, 'hidden'>): boolean {
  return !category.hidden || mayAnywhere(viewer, 'article:read-unpublished');
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireCategoryWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'category:write');
}
