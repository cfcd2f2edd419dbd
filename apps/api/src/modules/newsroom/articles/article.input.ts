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

const BylineInput = builder.inputType('BylineInput', {
  fields: (t) => ({
    name: t.string(),
    position: t.string(),
    organisation: t.string(),
  }),
});

const byHand =
  'As typed by hand; each part that is given is shown instead of what is known of the person.';
const bylinePerson =
  'The person who wrote it (Person): her office on the day of publishing is shown. Null takes her away.';

const AttachmentInput = builder.inputType('AttachmentInput', {
  fields: (t) => ({
    file: t.id({ required: true }),
    title: t.string({ required: true }),
  }),
});

export const CreateArticleInput = builder.inputType('CreateArticleInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    category: t.id({ required: true }),
    slug: t.string({ description: 'Made from the title when left out.' }),
    orgUnit: t.id({ description: 'The first unit where the viewer writes when left out.' }),
    summary: t.string(),
    body: t.field({ type: 'RichText' }),
    byline: t.field({ type: BylineInput, description: byHand }),
    bylinePerson: t.id({ description: bylinePerson }),
    postedBy: t.string(),
    source: t.string(),
    tags: t.stringList({ description: 'By name; new ones are made.' }),
    coverImage: t.id(),
    attachments: t.field({ type: [AttachmentInput] }),
  }),
});

export const UpdateArticleInput = builder.inputType('UpdateArticleInput', {
  description:
    'What is left out, or null, stays as it is; `coverImage: null` removes the picture, `bylinePerson: null` the person.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    title: t.string(),
    category: t.id(),
    slug: t.string({
      description:
        'The old one goes on leading to a published article. Left out, it follows the title of an article never published.',
    }),
    orgUnit: t.id({ description: 'Moves the article; needs the right to it at both units.' }),
    summary: t.string(),
    body: t.field({ type: 'RichText' }),
    byline: t.field({ type: BylineInput, description: byHand }),
    bylinePerson: t.id({ description: bylinePerson }),
    postedBy: t.string(),
    source: t.string(),
    tags: t.stringList({ description: 'By name; new ones are made.' }),
    coverImage: t.id(),
    attachments: t.field({ type: [AttachmentInput] }),
  }),
});

const seenVersion = 'The version that was seen; left out: whatever it is now.';

export const ArticleStepInput = builder.inputType('ArticleStepInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ description: seenVersion }),
  }),
});

export const ReturnArticleInput = builder.inputType('ReturnArticleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ description: seenVersion }),
    comment: t.string({ required: true, description: 'Why, for its author.' }),
  }),
});

export const PublishArticleInput = builder.inputType('PublishArticleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ description: seenVersion }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'A moment to come schedules it. Left out: the date it had before, or now.',
    }),
  }),
});

export const RestoreArticleVersionInput = builder.inputType('RestoreArticleVersionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    version: t.id({ required: true, description: 'The id of the version to go back to.' }),
  }),
});

export const ArticleLockInput = builder.inputType('ArticleLockInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

export const ArticlesInput = builder.inputType('ArticlesInput', {
  fields: (t) => ({ ids: t.idList({ required: true, description: '1–50.' }) }),
});
