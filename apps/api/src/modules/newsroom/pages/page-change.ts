import { pageFaults } from '@hoi/localization/words/newsroom/pages';
import { recorderOf } from '#modules/access/audit/record.ts';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';

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
