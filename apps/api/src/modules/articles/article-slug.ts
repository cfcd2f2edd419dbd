import { Prisma } from '@hoi/db/prisma';
import { BadInputError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import type { Transaction } from '#outside/db.ts';

const takenMessage = 'Đã có bài viết dùng địa chỉ này.';

async function takenSlugs(tx: Transaction, stem: string, exceptId: string | null) {
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
  const taken = await takenSlugs(tx, stem, exceptId);
  let slug = stem;
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}

/** The wanted address part. @throws BadInputError when another article has it, or had it */
export async function givenSlug(tx: Transaction, slug: string, exceptId: string | null) {
  const taken = await takenSlugs(tx, slug, exceptId);
  if (taken.has(slug)) throw new BadInputError([{ path: ['slug'], message: takenMessage }]);
  return slug;
}

/** Whether a transaction failed because another one took the same address first. */
function lostRace(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** Runs a transaction that picks an address, again when another took it meanwhile. */
export async function withSlug<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < 5; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!lostRace(error)) throw error;
    }
  }
  return run();
}
