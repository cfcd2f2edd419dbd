import type { AlbumStatus as Status } from '@hoi/domain/album-status';
import { refuseField } from '@hoi/domain/errors';
import { holdingWords } from '@hoi/localization/words/newsroom/albums';
import { mostPhotosOfAlbum } from '@hoi/validation/newsroom/album';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { MediaFile } from '#modules/newsroom/media/media-file.type.ts';
import { isPublicAlbum } from '#modules/newsroom/shown/public-albums.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { unitOfToday } from '#modules/organisation/units/unit-of-today.ts';
import { dayOrNull } from '#outside/stored-day.ts';
import { mayChangeAlbum, mayPublishAlbum, visibleAlbums, visiblePhotos } from './album.policy.ts';
import { photoOrder } from './photo-order.ts';

hangsOnUnit({ table: 'albums', column: 'org_unit_id', words: holdingWords.albums });

export const AlbumStatus = describedEnum<Status>('AlbumStatus', {
  description: 'Whether readers see an album.',
  descriptions: {
    DRAFT: 'Staff of its unit alone see it (bản nháp).',
    PUBLISHED: 'Everybody sees it (đã đăng).',
  },
});

const AlbumAbilities = abilities(
  'AlbumAbilities',
  'What the viewer may do with an album as it is now.',
  {
    update: { description: 'Change it and its photos.' },
    publish: { description: 'Show it to readers (đăng).' },
    unpublish: { description: 'Take it off the site (gỡ).' },
    delete: { description: 'Remove it for good (xóa).' },
  },
);

function photosToTake(first: number): number {
  if (first >= 1 && first <= mostPhotosOfAlbum) return first;
  return refuseField(
    'first',
    said((w) => w.newsroom.photosAtOnce(mostPhotosOfAlbum)),
  );
}

export const Album = builder.prismaNode('Album', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'Photos of an occasion (thư viện ảnh). Readers know of published ones only.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleAlbums(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the address /thu-vien-anh/<slug>.' }),
    title: t.exposeString('title', { description: 'Plain text (tên album).' }),
    description: t.exposeString('description', { description: 'Plain text; may be empty.' }),
    status: t.expose('status', { type: AlbumStatus, description: 'Readers meet PUBLISHED only.' }),
    takenOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the occasion (ngày chụp); null when not known.',
      resolve: ({ takenOn }) => dayOrNull(takenOn),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published last; null before the first time.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    photos: t.relation('photos', {
      price: { rows: 20 },
      description: `Photos in their order: the first 20 unless "first" says otherwise (1–${mostPhotosOfAlbum}).`,
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 20,
          description: 'How many, from the first on.',
        }),
      },
      query: ({ first }, { viewer }) => ({
        where: visiblePhotos(viewer),
        orderBy: photoOrder,
        take: photosToTake(first),
      }),
    }),
    photoCount: t.relationCount('photos', {
      description: 'How many photos the viewer sees.',
      where: (_args, { viewer }) => visiblePhotos(viewer),
    }),
    cover: t.field({
      type: MediaFile,
      nullable: true,
      description: 'The first picture; null while there is none.',
      select: {
        photos: {
          where: { mediaId: { not: null } },
          orderBy: photoOrder,
          take: 1,
          select: { media: true },
        },
      },
      resolve: ({ photos }) => photos[0]?.media ?? null,
    }),
    orgUnit: t.field(unitOfToday),
    version: t.exposeInt('version'),
    viewerCan: t.field({
      type: AlbumAbilities,
      select: { status: true, orgUnit: { select: { path: true } } },
      resolve: (album, _args, { viewer }) => {
        const may = mayChangeAlbum(viewer, album);
        const mayPublish = mayPublishAlbum(viewer, album);
        const published = isPublicAlbum(album);
        return {
          update: may,
          delete: may,
          publish: mayPublish && !published,
          unpublish: mayPublish && published,
        };
      },
    }),
  }),
});
