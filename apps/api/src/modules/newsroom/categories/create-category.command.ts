import { BadInputError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import type { CategoryFields } from '@hoi/validation/newsroom/category';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';
import { requireCategoryWriter } from './category.policy.ts';
import { forgetCategories } from './category-directory.ts';

/** Makes a category. @returns its id */
export async function createCategory(viewer: Viewer, fields: CategoryFields): Promise<string> {
  requireCategoryWriter(viewer);
  const slug = fields.slug ?? slugify(fields.name);
  const made = await db.$transaction(async (tx) => {
    await waitForTurn(tx, `category:${slug}`);
    if (await tx.category.findUnique({ where: { slug }, select: { id: true } })) {
      throw new BadInputError([{ path: ['slug'], message: categoryFaults.slugTaken }]);
    }
    const { id } = await tx.category.create({ data: { ...fields, slug }, select: { id: true } });
    const detail = { name: fields.name, slug };
    const tags = ['categories'];
    await record(tx, viewer, {
      action: 'create-category',
      subjectType: 'Category',
      subjectId: id,
      detail,
      tags,
    });
    return id;
  });
  forgetCategories();
  return made;
}
