import { BadInputError } from '@hoi/domain/errors';
import { freeSlug, slugify } from '@hoi/localization/slug';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import type { Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

async function takenSlugs(tx: Transaction, stem: string, exceptId: string | null) {
  await waitForTurn(tx, `article:${stem}`);
  const where = { slug: { startsWith: stem } };
  const [current, former] = await Promise.all([
    tx.article.findMany({ where, select: { slug: true, id: true } }),
    tx.articleOldSlug.findMany({ where, select: { slug: true, articleId: true } }),
  ]);
  // Its own former address an article may have back.
  return new Set([
    ...current.filter((row) => row.id !== exceptId).map((row) => row.slug),
    ...former.filter((row) => row.articleId !== exceptId).map((row) => row.slug),
  ]);
}

/** A free address part made from a title; a number follows when it is taken. */
export async function slugFromTitle(tx: Transaction, title: string, exceptId: string | null) {
  const stem = slugify(title) || 'bai-viet';
  return freeSlug(stem, await takenSlugs(tx, stem, exceptId));
}

/** The wanted address part. @throws BadInputError when another article has it, or had it */
export async function givenSlug(tx: Transaction, slug: string, exceptId: string | null) {
  const taken = await takenSlugs(tx, slug, exceptId);
  if (taken.has(slug))
    throw new BadInputError([{ path: ['slug'], message: articleFaults.slugTaken }]);
  return slug;
}
