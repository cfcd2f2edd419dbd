import { photoDescription } from '@hoi/domain/photo-description';
import { builder } from '#graphql/builder.ts';
import { dayOrNull } from '#outside/stored-day.ts';
import { visibleAlbums, visiblePhotos } from './album.policy.ts';
import { photoFacts } from './photo-facts.ts';

builder.prismaNode('Photo', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description: 'A photo of an album (ảnh).',
  findUnique: (id, { viewer }) => ({
    id,
    AND: [visiblePhotos(viewer), { album: visibleAlbums(viewer) }],
  }),
  fields: (t) => ({
    caption: t.exposeString('caption', {
      description: 'What is written below it (chú thích); may be empty.',
    }),
    alt: t.string({
      description:
        'What the picture shows (văn bản thay thế); the caption when nothing better is known.',
      select: { ...photoFacts, caption: true },
      resolve: (photo) => photoDescription(photo) || photo.caption,
    }),
    ownAlt: t.exposeString('alt', {
      description:
        "What was written of the photo itself, for those who do not see it; empty while nothing is, when its picture's own `alt` stands for it.",
    }),
    takenOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was taken (ngày chụp); null when not known.',
      resolve: ({ takenOn }) => dayOrNull(takenOn),
    }),
    position: t.exposeInt('position', { description: 'Place in the album, from 0.' }),
    image: t.relation('media', {
      nullable: true,
      description: 'Null while the photo awaits its picture; readers never meet such a photo.',
    }),
    version: t.exposeInt('version'),
  }),
});
