import { holdingWords } from '@hoi/localization/words/newsroom/media';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { unitOfToday } from '#modules/organisation/units/unit-of-today.ts';
import { mayWriteMedia, visibleMedia } from './media.policy.ts';
import { mediaUrl } from './media-address.ts';
import { type Rendition, renditionsOf, srcSetOf } from './rendition.ts';

hangsOnUnit({ table: 'media_files', column: 'org_unit_id', words: holdingWords.files });

export const MediaKind = builder.enumType('MediaKind', {
  description: 'PICTURE can be shown in a page; DOCUMENT (PDF, Word, Excel) is downloaded.',
  values: ['PICTURE', 'DOCUMENT'] as const,
});

const MediaRendition = builder.objectRef<Rendition>('MediaRendition').implement({
  description: 'A smaller copy of a picture.',
  fields: (t) => ({
    url: t.string({ resolve: ({ key }) => mediaUrl(key) }),
    width: t.exposeInt('width', { description: 'Pixels.' }),
    height: t.exposeInt('height', { description: 'Pixels.' }),
    byteSize: t.exposeInt('byteSize'),
    mimeType: t.exposeString('mimeType'),
  }),
});

const MediaFileAbilities = abilities(
  'MediaFileAbilities',
  'What the viewer may do with a file. Deleting is refused while it is used.',
  { update: {}, delete: {} },
);

/** Resolve with a whole row: all columns of a media file are small. */
export const MediaFile = builder.prismaNode('MediaFile', {
  scope: 'articles:read',
  id: { field: 'id' },
  nullable: true,
  description:
    'A picture or document (tệp) kept by the portal. Readers know of it while something public shows it.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleMedia(viewer) }),
  fields: (t) => ({
    url: t.string({ description: 'Absolute.', resolve: ({ key }) => mediaUrl(key) }),
    kind: t.field({
      type: MediaKind,
      resolve: ({ mimeType }) => (mimeType.startsWith('image/') ? 'PICTURE' : 'DOCUMENT'),
    }),
    fileName: t.exposeString('fileName', { description: 'As it was called when uploaded.' }),
    mimeType: t.exposeString('mimeType'),
    byteSize: t.exposeInt('byteSize'),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels; null for documents.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels; null for documents.' }),
    alt: t.exposeString('alt', { description: 'What the picture shows (văn bản thay thế).' }),
    renditions: t.field({ type: [MediaRendition], price: { rows: 5 }, resolve: renditionsOf }),
    srcSet: t.string({
      description: 'For <img srcset>; empty for documents.',
      resolve: srcSetOf,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    orgUnit: t.field(unitOfToday),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
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
