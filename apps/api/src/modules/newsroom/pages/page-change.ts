import { pageFaults } from '@hoi/localization/words/newsroom/pages';
import type { Versioned } from '@hoi/validation/versioned';
import { recorderOf } from '#modules/access/audit/record.ts';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';
import type { Transaction } from '#outside/db.ts';
import { lockedRow } from '#outside/locked-row.ts';

/** Readers see afresh what they saw before, or see now. */
export const recordPage = recorderOf(
  'Page',
  ({ id, published }: { id: string; published: boolean }) =>
    published ? ['pages', `page:${id}`] : [],
);

export const pageSlug = slugRule({
  kind: 'page',
  taken: (tx, where) => tx.page.findMany({ where, select: { slug: true } }),
  faults: pageFaults,
});

/** The page to be changed, locked. @throws as lockedRow */
export function pageToChange(tx: Transaction, target: Versioned) {
  const select = { id: true, slug: true, title: true, published: true, version: true } as const;
  const find = () => tx.page.findUnique({ where: { id: target.id }, select });
  return lockedRow(tx, 'pages', target, { find });
}
