import { refuseField } from '@hoi/domain/errors';
import { freeSlug, slugify } from '@hoi/localization/slug';
import { formRules } from '@hoi/localization/words/frame/forms';
import type { Transaction } from '#outside/db.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

interface Others {
  slug: { startsWith: string };
  /** Not of the thing itself. */
  id?: { not: string };
}

interface Addresses {
  /** Whose addresses these are: who looks for one waits for who looks for the like. */
  kind: string;
  /** Those of others that begin so. */
  taken: (tx: Transaction, others: Others) => Promise<readonly { slug: string }[]>;
  faults: { slugTaken: string };
  /** For a title of which nothing can be made; without it the writer is asked. */
  usual?: string;
}

/**
 * How things of one kind come to their part of the address: the wanted one, or one made from the title, with
 * a number when it is taken. What it gives is free until the transaction ends.
 * @throws BadInputError when another has the wanted one, or nothing can be made of the title
 */
export function slugRule({ kind, taken, faults, usual }: Addresses) {
  return async (
    tx: Transaction,
    { slug: wanted, title }: { slug?: string | null | undefined; title: string },
    ownId?: string,
  ): Promise<string> => {
    const stem = wanted || slugify(title) || usual || refuseField('slug', formRules.noSlug);
    await waitForTurn(tx, `${kind}:${stem}`);
    const begins = { slug: { startsWith: stem }, ...(ownId && { id: { not: ownId } }) };
    const others = new Set((await taken(tx, begins)).map(({ slug }) => slug));
    if (wanted && others.has(wanted)) refuseField('slug', faults.slugTaken);
    return freeSlug(stem, others);
  };
}
