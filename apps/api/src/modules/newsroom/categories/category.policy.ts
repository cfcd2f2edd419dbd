import type { Category } from '@hoi/db/prisma';
import {
  mayAnywhere,
  requireEverywhere,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import { holdsOf } from '#outside/rule.ts';
import { publicCategories } from './public-categories.ts';

/** Which categories a viewer may know of: hidden ones only who reads what is not published. */
export function maySeeCategory(viewer: Viewer, category: Pick<Category, 'hidden'>): boolean {
  return holdsOf(publicCategories, category) || mayAnywhere(viewer, 'article:read-unpublished');
}

/** Sections hold every unit's articles: only a role at the root writes them. @throws UnauthenticatedError, ForbiddenError */
export function requireCategoryWriter(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'category:write');
}
