import { createAlbumInput } from '@hoi/validation/newsroom/album';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { CreateAlbumInput } from './album.input.ts';
import { albumPayload } from './album-payload.ts';
import { createAlbum } from './create-album.command.ts';

const CreateAlbumPayload = albumPayload('CreateAlbumPayload');

builder.mutationField('createAlbum', (t) =>
  t.field({
    type: CreateAlbumPayload,
    again: 'subject',
    description: 'Makes a draft album (thư viện ảnh) at a unit. Authors and above.',
    args: { input: t.arg({ type: CreateAlbumInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      id: await createAlbum(viewer, parseInput(createAlbumInput, input)),
    }),
  }),
);
