import { BadInputError } from '@hoi/domain/errors';
import { freeSlug, slugify } from '@hoi/localization/slug';
import { pageFaults } from '@hoi/localization/words/newsroom/pages';
import type { Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

async function takenSlugs(tx: Transaction, stem: string, exceptId: string | null) {
  await waitForTurn(tx, `page:${stem}`);
  const where = { slug: { startsWith: stem }, ...(exceptId && { NOT: { id: exceptId } }) };
  const rows = await tx.page.findMany({ where, select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

function refuse(message: string): never {
  throw new BadInputError([{ path: ['slug'], message }]);
}

/**
 * The page's part of the address: the given one, or one made from the title, with a number when it is taken.
 * @throws BadInputError when there is none, or another page has the given one
 */
export async function pageSlug(
  tx: Transaction,
  { slug: given, title }: { slug?: string | null | undefined; title: string },
  exceptId: string | null,
): Promise<string> {
  const stem = given ?? slugify(title);
  if (!stem) refuse(pageFaults.noSlug);
  const taken = await takenSlugs(tx, stem, exceptId);
  if (given && taken.has(given)) refuse(pageFaults.slugTaken);
  return freeSlug(stem, taken);
}
