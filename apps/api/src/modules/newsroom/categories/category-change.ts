import { refuseField } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import { formRules } from '@hoi/localization/words/frame/forms';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import type { CategoryFields } from '@hoi/validation/newsroom/category';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

/** Categories are few and on every page: a change of one is a change of all. */
export const recordCategory = recorderOf('Category', () => ['categories']);

/**
 * The wanted address part, or one made from the name.
 * @throws BadInputError when another category has it, or nothing can be made of the name
 */
export async function categorySlug(tx: Transaction, fields: CategoryFields, exceptId?: string) {
  const slug = fields.slug || slugify(fields.name) || refuseField('slug', formRules.noSlug);
  await waitForTurn(tx, `category:${slug}`);
  const others = { slug, ...(exceptId && { NOT: { id: exceptId } }) };
  if ((await tx.category.count({ where: others })) === 0) return slug;
  refuseField('slug', categoryFaults.slugTaken);
}

/** The category to be changed, locked. @throws as lockedRow */
export function categoryToChange(tx: Transaction, target: Versioned) {
  const find = () => tx.category.findUnique({ where: { id: target.id } });
  return lockedRow(tx, 'categories', target, { find });
}
