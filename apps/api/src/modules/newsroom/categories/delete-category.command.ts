import { refuseDeed } from '@hoi/domain/errors';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { categoryToChange, recordCategory } from './category-change.ts';
import { forgetCategories } from './category-directory.ts';

/** Removes a category that no article uses, those in the bin included. */
export async function deleteCategory(viewer: Viewer, target: Versioned): Promise<void> {
  requireCategoryWriter(viewer);
  const { id } = target;
  await db.$transaction(async (tx) => {
    // Taken first, so that no article can move in meanwhile.
    const category = await categoryToChange(tx, target);
    const used = await tx.article.count({ where: { categoryId: id } });
    if (used > 0) refuseDeed(categoryFaults.inUse(used));
    await tx.category.delete({ where: { id }, select: { id: true } });
    await recordCategory(tx, viewer, category, {
      action: 'delete-category',
      detail: { name: category.name, slug: category.slug },
    });
  });
  forgetCategories();
}
