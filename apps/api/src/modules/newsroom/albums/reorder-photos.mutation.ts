import { reorderPhotosInput } from '@hoi/validation/newsroom/album';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { ReorderPhotosInput } from './photo.input.ts';
import { reorderPhotos } from './reorder-photos.command.ts';

const ReorderPhotosPayload = albumPayload('ReorderPhotosPayload');

builder.mutationField('reorderPhotos', (t) =>
  t.field({
    type: ReorderPhotosPayload,
    again: 'subject',
    description:
      'Puts the photos of an album into a new order; CONFLICT when they changed meanwhile.',
    args: { input: t.arg({ type: ReorderPhotosInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { album, photos } = parseInput(reorderPhotosInput, input);
      const albumId = requireLocalId(album, 'Album');
      await reorderPhotos(viewer, { albumId, photos });
      return { id: albumId };
    },
  }),
);
