import { BadInputError } from '@hoi/domain/errors';
import { freeSlug, slugify } from '@hoi/localization/slug';
import { albumFaults } from '@hoi/localization/words/newsroom/albums';
import type { Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

function refuse(message: string): never {
  throw new BadInputError([{ path: ['slug'], message }]);
}

async function takenSlugs(tx: Transaction, stem: string, exceptId?: string) {
  await waitForTurn(tx, `album:${stem}`);
  const where = { slug: { startsWith: stem }, ...(exceptId && { NOT: { id: exceptId } }) };
  const rows = await tx.album.findMany({ where, select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

/** The wanted slug when nobody has it. @throws BadInputError when another album has */
export async function givenSlug(tx: Transaction, slug: string, exceptId?: string) {
  const taken = await takenSlugs(tx, slug, exceptId);
  return taken.has(slug) ? refuse(albumFaults.slugTaken) : slug;
}

/** A slug from the title; occasions repeat, so a number follows when it is taken. */
export async function slugFromTitle(tx: Transaction, title: string): Promise<string> {
  const stem = slugify(title);
  if (stem === '') refuse(albumFaults.noSlug);
  return freeSlug(stem, await takenSlugs(tx, stem));
}
