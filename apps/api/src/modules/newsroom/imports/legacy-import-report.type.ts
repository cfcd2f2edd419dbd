import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import type {
  FoundPart,
  ImportReport,
  PagePart,
  StoredKind,
  StoredOutcome,
  StoredThing,
} from './import-report.ts';

const LegacyPagePart = describedEnum<PagePart>('LegacyPagePart', {
  description: 'A part of a page of the former portal.',
  descriptions: {
    TITLE: 'The title of its article (tiêu đề).',
    POSTED_BY: 'Who put it on the site (người đăng).',
    PUBLISHED_ON: 'The day of publishing (ngày đăng).',
    VIEW_COUNT: 'How often it had been opened (lượt xem).',
    BODY: 'Its text (nội dung).',
    SOURCE: 'Where it was taken from, as written (nguồn tin).',
    AUTHOR_NAME: 'The name of the author in that.',
    AUTHOR_POSITION: 'Her office in that (chức vụ).',
    AUTHOR_ORGANISATION: 'Where she works, in that (đơn vị).',
    NEWER_TITLES: 'Titles of newer articles.',
    NEWER_PAGES: 'How many pages the list of newer articles had.',
    OLDER_TITLES: 'Titles of older articles.',
    OLDER_PAGES: 'How many pages the list of older articles had.',
    SLIDES: 'Captions of its slideshow (ảnh trình chiếu).',
    LINKS: 'Links to other sites (liên kết website).',
    POLL_QUESTION: 'The question of its poll (thăm dò).',
    POLL_OPTIONS: 'The options of its poll.',
    WEATHER: 'The place and day of its weather panel (thời tiết).',
    VISIT_COUNTER: 'Its visit counter (thống kê truy cập).',
    LEGACY_ID: 'The number of the article in the former portal.',
    UNREAD_LINES: 'Lines that no rule could read.',
    LEFT_OUT: 'What was not taken into the article.',
    MISSING: 'Blocks that such pages have and this one lacks.',
  },
});

const ImportedKind = describedEnum<StoredKind>('ImportedKind', {
  description: 'What a part of an imported page became.',
  descriptions: {
    CATEGORY: 'A category (chuyên mục).',
    ARTICLE: 'An article that readers see (bài viết).',
    DRAFT_ARTICLE: 'An article kept as a draft, since its letters were converted.',
    AWAITING_ARTICLE: 'An article known by its title only (chờ nội dung).',
    ALBUM: 'An album (album ảnh).',
    POLL: 'A poll (thăm dò).',
    LINK: 'A link to another site (liên kết).',
    VISIT_BASELINE: 'The visits that the former portal had counted.',
    LEGACY_ADDRESS: 'A former address that leads to an article.',
  },
});

const ImportOutcome = describedEnum<StoredOutcome>('ImportOutcome', {
  description: 'What an import did to something.',
  descriptions: {
    CREATED: 'It was made (tạo mới).',
    FILLED: 'It was known by its title and has its content now (bổ sung nội dung).',
    UPDATED: 'It was there and says something else now (cập nhật).',
    MATCHED: 'It was there already and stayed as it was (đã có sẵn).',
  },
});

const FoundOnPage = builder.objectRef<FoundPart>('FoundOnPage').implement({
  description: 'A part of the page as it was read.',
  fields: (t) => ({
    part: t.expose('part', { type: LegacyPagePart, description: 'Which part.' }),
    count: t.exposeInt('count', { description: 'How many rows, slides, paragraphs …' }),
    text: t.exposeString('text', { description: 'As written; several, one on each line.' }),
  }),
});

const PageNormalisation = builder
  .objectRef<ImportReport['normalisations'][number]>('PageNormalisation')
  .implement({
    description: 'What was read otherwise than it stands in the file.',
    fields: (t) => ({
      kind: t.exposeString('kind', { description: 'The name of the rule.' }),
      count: t.exposeInt('count', { description: 'How often.' }),
      how: t.exposeString('how', { description: 'What was done, Vietnamese.' }),
    }),
  });

const ImportedThing = builder.objectRef<StoredThing>('ImportedThing').implement({
  description: 'What a part of the page became here.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ImportedKind, description: 'What it is.' }),
    outcome: t.expose('outcome', { type: ImportOutcome, description: 'What was done to it.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
  }),
});

export const LegacyImportReport = builder.objectRef<ImportReport>('LegacyImportReport').implement({
  description: 'How a saved page was read, and what became of it.',
  fields: (t) => ({
    encoding: t.exposeString('encoding', {
      description: 'How its letters were written, for example Windows-1258.',
    }),
    format: t.exposeString('format', { description: 'What the file was: TEXT or HTML.' }),
    found: t.field({
      type: [FoundOnPage],
      price: { rows: 20 },
      description: 'Its parts, in the order of the page.',
      resolve: (report) => report.found,
    }),
    normalisations: t.field({
      type: [PageNormalisation],
      price: { rows: 20 },
      description: 'What was read otherwise than it is written.',
      resolve: (report) => report.normalisations,
    }),
    stored: t.field({
      type: [ImportedThing],
      price: { rows: 10 },
      description: 'What its parts became here.',
      resolve: (report) => report.stored,
    }),
  }),
});
