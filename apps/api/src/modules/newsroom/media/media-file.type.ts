import { holdingWords } from '@hoi/localization/words/newsroom/media';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { unitOfToday } from '#modules/organisation/units/unit-of-today.ts';
import { mayWriteMedia, visibleMedia } from './media.policy.ts';
import { mediaUrl } from './media-address.ts';
import { type Rendition, renditionsOf, srcSetOf } from './rendition.ts';

hangsOnUnit({ table: 'media_files', column: 'org_unit_id', words: holdingWords.files });

export const MediaKind = describedEnum('MediaKind', {
  description: 'What a file is to a page.',
  descriptions: {
    PICTURE: 'Can be shown in a page (ảnh).',
    DOCUMENT: 'PDF, Word or Excel, to be downloaded (tài liệu).',
  },
});

const MediaRendition = builder.objectRef<Rendition>('MediaRendition').implement({
  description: 'A smaller copy of a picture.',
  fields: (t) => ({
    url: t.string({
      description: 'Absolute; what it shows never changes.',
      resolve: ({ key }) => mediaUrl(key),
    }),
    width: t.exposeInt('width', { description: 'Pixels.' }),
    height: t.exposeInt('height', { description: 'Pixels.' }),
    byteSize: t.exposeInt('byteSize', { description: 'Bytes.' }),
    mimeType: t.exposeString('mimeType', { description: 'For example “image/webp”.' }),
  }),
});

const MediaFileAbilities = abilities(
  'MediaFileAbilities',
  'What the viewer may do with a file. Deleting is refused while it is used.',
  {
    update: { description: 'Change what is said of it.' },
    delete: { description: 'Remove it.' },
  },
);

/** Resolve with a whole row: all columns of a media file are small. */
export const MediaFile = builder.prismaNode('MediaFile', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description:
    'A picture or document (tệp) kept by the portal. Readers know of it while something public shows it.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleMedia(viewer) }),
  fields: (t) => ({
    url: t.string({
      description: 'Absolute; what it shows never changes.',
      resolve: ({ key }) => mediaUrl(key),
    }),
    kind: t.field({
      type: MediaKind,
      description: 'Whether it can be shown in a page.',
      resolve: ({ mimeType }) => (mimeType.startsWith('image/') ? 'PICTURE' : 'DOCUMENT'),
    }),
    fileName: t.exposeString('fileName', { description: 'As it was called when uploaded.' }),
    mimeType: t.exposeString('mimeType', { description: 'For example “application/pdf”.' }),
    byteSize: t.exposeInt('byteSize', { description: 'Bytes.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels; null for documents.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels; null for documents.' }),
    alt: t.exposeString('alt', {
      description: 'What the picture shows (văn bản thay thế); may be empty.',
    }),
    renditions: t.field({
      type: [MediaRendition],
      price: { rows: 5 },
      description: 'Smaller copies of a picture, narrowest first; none of a document.',
      resolve: renditionsOf,
    }),
    srcSet: t.string({
      description: 'For <img srcset>; empty for documents.',
      resolve: srcSetOf,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
    orgUnit: t.field(unitOfToday),
    version: t.exposeInt('version'),
    viewerCan: t.field({
      type: MediaFileAbilities,
      select: { orgUnit: { select: { path: true } } },
      resolve: ({ orgUnit }, _args, { viewer }) => {
        const may = mayWriteMedia(viewer, orgUnit.path);
        return { update: may, delete: may };
      },
    }),
  }),
});
