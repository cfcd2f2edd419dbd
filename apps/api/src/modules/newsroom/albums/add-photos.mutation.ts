import { addPhotosInput } from '@hoi/validation/newsroom/album';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { addPhotos } from './add-photos.command.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { AddPhotosInput } from './photo.input.ts';

const AddPhotosPayload = albumPayload('AddPhotosPayload');

builder.mutationField('addPhotos', (t) =>
  t.field({
    type: AddPhotosPayload,
    again: 'subject',
    description: 'Adds pictures at the end of an album, at most 50 at a time.',
    args: { input: t.arg({ type: AddPhotosInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { album, photos } = parseInput(addPhotosInput, input);
      const albumId = requireLocalId(album, 'Album');
      await addPhotos(viewer, { albumId, photos });
      return { id: albumId };
    },
  }),
);
