import type { CategoryFields } from '@hoi/validation/newsroom/category';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { categorySlug, categoryToChange, recordCategory } from './category-change.ts';
import { forgetCategories } from './category-directory.ts';

/** Changes a category. @throws ConflictError when somebody else changed it first */
export async function updateCategory(viewer: Viewer, change: CategoryFields & Versioned) {
  requireCategoryWriter(viewer);
  const { id, expectedVersion: _seen, ...fields } = change;
  await db.$transaction(async (tx) => {
    await categoryToChange(tx, change);
    const slug = await categorySlug(tx, fields, id);
    await tx.category.update({
      where: { id },
      data: { ...fields, slug, version: { increment: 1 } },
      select: { id: true },
    });
    const deed = { action: 'update-category', detail: { name: fields.name, slug } };
    // Articles bear its name.
    await recordCategory(tx, viewer, { id }, { ...deed, tags: ['articles'] });
  });
  forgetCategories();
}
