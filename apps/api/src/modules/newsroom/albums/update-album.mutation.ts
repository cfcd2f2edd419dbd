import { updateAlbumInput } from '@hoi/validation/newsroom/album';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdateAlbumInput } from './album.input.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { updateAlbum } from './update-album.command.ts';

const UpdateAlbumPayload = albumPayload('UpdateAlbumPayload');

builder.mutationField('updateAlbum', (t) =>
  t.field({
    type: UpdateAlbumPayload,
    again: 'subject',
    description: "Changes an album's words. Authors; editors when it is published.",
    args: { input: t.arg({ type: UpdateAlbumInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateAlbumInput, input);
      const albumId = requireLocalId(fields.id, 'Album');
      await updateAlbum(viewer, { ...fields, id: albumId });
      return { id: albumId };
    },
  }),
);
