import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { slugRule } from '#modules/newsroom/shown/slug-rule.ts';

/** Former addresses are taken too; its own an article may have back. */
export const articleSlug = slugRule({
  kind: 'article',
  taken: async (tx, where) => {
    const { slug, id } = where;
    const former = { slug, ...(id && { articleId: id }) };
    const select = { slug: true };
    return [
      ...(await tx.article.findMany({ where, select })),
      ...(await tx.articleOldSlug.findMany({ where: former, select })),
    ];
  },
  faults: articleFaults,
  usual: 'bai-viet',
});
