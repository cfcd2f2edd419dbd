import { cutAtWord } from '@hoi/localization/cut-at-word';
import { builder } from '#graphql/builder.ts';
import { Category } from '#modules/newsroom/categories/category.type.ts';
import {
  categoryAtHand,
  categoryDirectory,
} from '#modules/newsroom/categories/category-directory.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitToday } from '#modules/organisation/units/unit-on.ts';
import { db } from '#outside/db.ts';
import { excerptLength } from './article-columns.ts';
import {
  type ArticleKey,
  column,
  reading,
  readingFor,
  requestedColumns,
} from './article-selection.ts';
import { firstShownPicture, shownHtml } from './body-output.ts';
import { Byline, bylineColumns } from './byline.type.ts';
import { findArticle } from './find-article.ts';

export const Article = builder.objectRef<ArticleKey>('Article');

const Tag = builder.prismaNode('Tag', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A subject that articles share (thẻ).',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'For the filter of `articles`.' }),
    name: t.exposeString('name', { description: 'As readers see it.' }),
  }),
});

const ArticlePicture = builder
  .objectRef<NonNullable<ReturnType<typeof firstShownPicture>>>('ArticlePicture')
  .implement({
    description: 'A picture as it stands in the body of an article.',
    fields: (t) => ({
      url: t.exposeString('url', { description: 'Where its file is, a whole address.' }),
      alt: t.exposeString('alt', {
        description: 'What it shows, in words (mô tả ảnh); empty when it only decorates.',
      }),
    }),
  });

const ArticleAttachment = builder.prismaObject('ArticleAttachment', {
  description: 'A file to download with an article.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What the link to it says.' }),
    file: t.relation('media', { description: 'The file itself, with its address.' }),
  }),
});

async function findCategory(id: string) {
  const known = (await categoryDirectory()).get(id);
  return known ?? db.category.findUniqueOrThrow({ where: { id } });
}

builder.node(Article, {
  open: true,
  description: 'A news article (bài viết). Readers know of published ones only.',
  id: { resolve: (article) => article.id },
  loadWithoutCache: (id, { viewer }, info) => findArticle(viewer, { id }, requestedColumns(info)),
  fields: (t) => ({
    slug: t.string({ ...column('slug'), description: 'Its part of the address /bai-viet/<slug>.' }),
    title: t.string({ ...column('title'), description: 'Plain text (tiêu đề).' }),
    summary: t.string({ ...column('summary'), description: 'Plain text; may be empty (tóm tắt).' }),
    excerpt: t.string({
      description: `For lists and descriptions: the summary, else the beginning of the body, in one line of at most ${excerptLength} characters; empty when it has neither.`,
      ...reading(['opening'], ({ opening }) => cutAtWord(opening, excerptLength)),
    }),
    bodyHtml: t.string({
      description:
        'The body as safe HTML. An album in it shows as its first pictures while it is published.',
      ...reading(['bodyHtml'], ({ bodyHtml }) => shownHtml(bodyHtml)),
    }),
    bodyText: t.string({ ...column('bodyText'), description: 'The body as plain text.' }),
    publishedAt: t.field({
      ...column('publishedAt'),
      type: 'DateTime',
      nullable: true,
      description: 'Null until it is published (ngày đăng).',
    }),
    updatedAt: t.field({
      ...column('updatedAt'),
      type: 'DateTime',
      description: 'When its text or anything else of it was saved last; views do not count.',
    }),
    correctedAt: t.field({
      ...column('correctedAt'),
      type: 'DateTime',
      nullable: true,
      // The words of every version since it came out.
      price: { work: 30 },
      description:
        'When its words were last changed after readers had them (cập nhật lúc); null while they are as they were published.',
    }),
    viewCount: t.int({
      ...column('viewCount'),
      description: 'How often readers opened it, robots left out (lượt xem).',
    }),
    byline: t.field({
      type: Byline,
      description: 'Who is named as its author (tác giả).',
      ...reading(bylineColumns, (article) => article),
    }),
    postedBy: t.string({
      ...column('postedBy'),
      description: 'Who put it on the site (người đăng), as shown; may be empty.',
    }),
    source: t.string({
      ...column('source'),
      description: 'Where it was taken from (nguồn tin); may be empty.',
    }),
    category: t.field({
      type: Category,
      description: 'The section it stands in (chuyên mục).',
      ...reading(
        ['categoryId'],
        ({ categoryId }) => categoryAtHand(categoryId) ?? findCategory(categoryId),
      ),
    }),
    tags: t.field({
      type: [Tag],
      price: { rows: 5 },
      description: 'Subjects (thẻ), by name.',
      resolve: async ({ id }) => {
        // Prisma gathers the rows of one list into one query.
        const links = await db.article
          .findUnique({ where: { id }, select: { id: true } })
          .tags({ select: { tag: true }, orderBy: { tag: { name: 'asc' } } });
        return (links ?? []).map((link) => link.tag);
      },
    }),
    coverImage: t.prismaField({
      type: 'MediaFile',
      nullable: true,
      description:
        'The picture that stands for it in lists (ảnh đại diện); null when there is none.',
      ...readingFor(['coverId'], (query, { coverId }) =>
        coverId ? db.mediaFile.findUnique({ ...query, where: { id: coverId } }) : null,
      ),
    }),
    firstPicture: t.field({
      type: ArticlePicture,
      nullable: true,
      description:
        'The first picture that its body shows, for where a picture stands beside a link to it; null when it shows none.',
      ...reading(['bodyHtml'], ({ bodyHtml }) => firstShownPicture(bodyHtml)),
    }),
    attachments: t.prismaField({
      type: [ArticleAttachment],
      price: { rows: 5 },
      description: 'Files to download (tệp đính kèm), in their order.',
      resolve: async (query, { id }) =>
        (await db.article
          .findUnique({ where: { id }, select: { id: true } })
          .attachments({ ...query, orderBy: [{ position: 'asc' }, { id: 'asc' }] })) ?? [],
    }),
    orgUnit: t.field({
      type: OrgUnit,
      description: 'The unit whose article it is (đơn vị), as it is today.',
      ...reading(['orgUnitId'], ({ orgUnitId }) => unitToday(orgUnitId)),
    }),
  }),
});
