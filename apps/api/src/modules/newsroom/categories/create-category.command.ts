import type { CategoryFields } from '@hoi/validation/newsroom/category';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { categorySlug, recordCategory } from './category-change.ts';
import { forgetCategories } from './category-directory.ts';

/** Makes a category. @returns its id */
export async function createCategory(viewer: Viewer, fields: CategoryFields): Promise<string> {
  requireCategoryWriter(viewer);
  const made = await db.$transaction(async (tx) => {
    const slug = await categorySlug(tx, fields);
    const { id } = await tx.category.create({ data: { ...fields, slug }, select: { id: true } });
    const deed = { action: 'create-category', detail: { name: fields.name, slug } };
    await recordCategory(tx, viewer, { id }, deed);
    return id;
  });
  forgetCategories();
  return made;
}
