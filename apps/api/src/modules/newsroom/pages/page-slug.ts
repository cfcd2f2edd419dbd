import { pageFaults } from '@hoi/localization/words/newsroom/pages';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';

export const pageSlug = slugRule({
  kind: 'page',
  taken: (tx, where) => tx.page.findMany({ where, select: { slug: true } }),
  faults: pageFaults,
});
