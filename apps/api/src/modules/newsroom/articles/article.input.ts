import type {
  ArticleStanding as Standing,
  ArticleStatus as Status,
} from '@hoi/domain/article-status';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import type { ArticleOrder as Order } from './article-order.ts';

export const ArticleStatus = describedEnum<Status>('ArticleStatus', {
  description: 'How far an article has come (trạng thái bài viết).',
  descriptions: {
    DRAFT: 'Being written (bản nháp).',
    IN_REVIEW: 'Handed in, waits for an editor (chờ duyệt).',
    PUBLISHED: 'On the site from `publishedAt` on, which may be to come (đã đăng).',
    UNPUBLISHED: 'Taken off the site (đã gỡ).',
  },
});

export const ArticleStanding = describedEnum<Standing>('ArticleStanding', {
  description:
    'Where an article stands as people say it: a draft that came back and one that waits for its hour are told apart.',
  descriptions: {
    DRAFT: 'Being written (bản nháp).',
    RETURNED: 'A draft that was sent back to be mended (bị trả lại).',
    IN_REVIEW: 'Handed in, waits for an editor (chờ duyệt).',
    SCHEDULED: 'Will be on the site from its hour on (hẹn giờ).',
    PUBLISHED: 'On the site now (đã đăng).',
    UNPUBLISHED: 'Taken off the site (đã gỡ).',
  },
});

export const ArticleOrder = describedEnum<Order>('ArticleOrder', {
  description: 'What a list of articles is sorted by; ties are broken by id.',
  descriptions: {
    PUBLISHED_AT_DESC: 'By the hour of publishing, the newest first.',
    PUBLISHED_AT_ASC: 'By the hour of publishing, the oldest first.',
    UPDATED_AT_DESC: 'By the last change, the latest first.',
    TITLE_ASC: 'By title, in Vietnamese order.',
    VIEW_COUNT_DESC: 'By views, the most read first.',
  },
});

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description:
    'All conditions together. They only narrow what the viewer may see: asking for drafts without the right to read them finds nothing.',
  fields: (t) => ({
    category: t.string({ description: 'Slug of the category (chuyên mục).' }),
    orgUnit: t.string({ description: 'Slug of a unit (đơn vị); those below it count too.' }),
    tag: t.string({ description: 'Slug of a tag (thẻ).' }),
    status: t.field({
      type: [ArticleStatus],
      description: 'One of these, as far as the viewer may know of it.',
    }),
    standing: t.field({ type: [ArticleStanding], description: 'One of these at this moment.' }),
    query: t.string({
      description: 'Words and "phrases" anywhere in the text, without accents too.',
    }),
    publishedFrom: t.field({ type: 'Date', description: 'First day, in Viet Nam.' }),
    publishedTo: t.field({ type: 'Date', description: 'Last day, in Viet Nam.' }),
    updatedSince: t.field({
      type: 'DateTime',
      description:
        'Changed, or come out, at this moment or later; what is gone since is told by `goneArticles`.',
    }),
    awaitingContent: t.boolean({ description: 'Known by title only, from the former portal.' }),
    mine: t.boolean({ description: 'Written by the viewer.' }),
    publishable: t.boolean({ description: 'Of the units where the viewer may publish.' }),
    deleted: t.boolean({ description: 'In the bin, of those whom the viewer may restore.' }),
  }),
});
