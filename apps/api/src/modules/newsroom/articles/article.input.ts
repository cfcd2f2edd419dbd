import { articleStandings, articleStatuses } from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { articleOrders } from './article-order.ts';

export const ArticleStatus = builder.enumType('ArticleStatus', {
  description: 'Where an article stands (trạng thái bài viết).',
  values: articleStatuses,
});

export const ArticleStanding = builder.enumType('ArticleStanding', {
  description:
    'Where an article stands as people say it: a draft that came back (bị trả lại) and one that waits for its hour (hẹn giờ) are told apart.',
  values: articleStandings,
});

export const ArticleOrder = builder.enumType('ArticleOrder', { values: articleOrders });

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description:
    'All conditions together. They only narrow what the viewer may see: asking for drafts without the right to read them finds nothing.',
  fields: (t) => ({
    category: t.string({ description: 'Slug of the category (chuyên mục).' }),
    orgUnit: t.string({ description: 'Slug of a unit (đơn vị); those below it count too.' }),
    tag: t.string({ description: 'Slug of a tag (thẻ).' }),
    status: t.field({ type: [ArticleStatus] }),
    standing: t.field({ type: [ArticleStanding], description: 'One of these at this moment.' }),
    query: t.string({
      description: 'Words and "phrases" anywhere in the text, without accents too.',
    }),
    publishedFrom: t.field({ type: 'Date', description: 'First day, in Viet Nam.' }),
    publishedTo: t.field({ type: 'Date', description: 'Last day, in Viet Nam.' }),
    awaitingContent: t.boolean({ description: 'Known by title only, from the former portal.' }),
    mine: t.boolean({ description: 'Written by the viewer.' }),
    publishable: t.boolean({ description: 'Of the units where the viewer may publish.' }),
    deleted: t.boolean({ description: 'In the bin, of those whom the viewer may restore.' }),
  }),
});
