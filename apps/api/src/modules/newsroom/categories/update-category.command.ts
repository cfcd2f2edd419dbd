import { BadInputError, ConflictError, NotFoundError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import type { CategoryFields } from '@hoi/validation/newsroom/category';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { forgetCategories } from './category-directory.ts';

export interface CategoryChange extends CategoryFields {
  id: string;
  expectedVersion: number;
}

/** Changes a category. @throws ConflictError when somebody else changed it first */
export async function updateCategory(viewer: Viewer, change: CategoryChange): Promise<void> {
  requireCategoryWriter(viewer);
  const { id, expectedVersion, ...fields } = change;
  const slug = fields.slug ?? slugify(fields.name);
  await db.$transaction(async (tx) => {
    await waitForTurn(tx, `category:${slug}`);
    const taken = await tx.category.findFirst({
      where: { slug, NOT: { id } },
      select: { id: true },
    });
    if (taken) {
      throw new BadInputError([{ path: ['slug'], message: categoryFaults.slugTaken }]);
    }
    const { count } = await tx.category.updateMany({
      where: { id, version: expectedVersion },
      data: { ...fields, slug, version: { increment: 1 } },
    });
    if (count === 0) {
      const exists = await tx.category.findUnique({ where: { id }, select: { id: true } });
      throw exists ? new ConflictError() : new NotFoundError();
    }
    const detail = { name: fields.name, slug };
    const tags = ['categories', 'articles'];
    await record(tx, viewer, {
      action: 'update-category',
      subjectType: 'Category',
      subjectId: id,
      detail,
      tags,
    });
  });
  forgetCategories();
}
