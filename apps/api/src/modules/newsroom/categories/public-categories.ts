import type { Prisma } from '@hoi/db/prisma';
import { holdsOf } from '#outside/rule.ts';
import { categoryDirectory } from './category-directory.ts';

/** The sections of which readers know. */
export const publicCategories = { hidden: false } satisfies Prisma.CategoryWhereInput;

/** The ids of those that readers do not see; mostly there are none. */
export async function hiddenCategoryIds(): Promise<string[]> {
  const all = [...(await categoryDirectory()).values()];
  return all.filter((category) => !holdsOf(publicCategories, category)).map(({ id }) => id);
}
