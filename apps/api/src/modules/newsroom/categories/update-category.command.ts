import { ConflictError, NotFoundError } from '@hoi/domain/errors';
import type { CategoryFields } from '@hoi/validation/newsroom/category';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { categorySlug, recordCategory } from './category-change.ts';
import { forgetCategories } from './category-directory.ts';

/** Changes a category. @throws ConflictError when somebody else changed it first */
export async function updateCategory(viewer: Viewer, change: CategoryFields & Versioned) {
  requireCategoryWriter(viewer);
  const { id, expectedVersion, ...fields } = change;
  await db.$transaction(async (tx) => {
    const slug = await categorySlug(tx, fields, id);
    const { count } = await tx.category.updateMany({
      where: { id, version: expectedVersion },
      data: { ...fields, slug, version: { increment: 1 } },
    });
    if (count === 0) {
      const exists = await tx.category.findUnique({ where: { id }, select: { id: true } });
      throw exists ? new ConflictError() : new NotFoundError();
    }
    const deed = { action: 'update-category', detail: { name: fields.name, slug } };
    // Articles bear its name.
    await recordCategory(tx, viewer, { id }, { ...deed, tags: ['articles'] });
  });
  forgetCategories();
}
