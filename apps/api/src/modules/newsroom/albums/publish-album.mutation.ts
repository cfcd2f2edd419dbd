import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { PublishAlbumInput } from './album.input.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { publishAlbum } from './set-album-status.command.ts';

const PublishAlbumPayload = albumPayload('PublishAlbumPayload');

builder.mutationField('publishAlbum', (t) =>
  t.field({
    type: PublishAlbumPayload,
    again: 'subject',
    description:
      'Shows an album to readers, at the date that it had before or else now; it needs a picture. Editors and above.',
    args: { input: t.arg({ type: PublishAlbumInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      const albumId = requireLocalId(id, 'Album');
      await publishAlbum(viewer, { id: albumId, expectedVersion });
      return { id: albumId };
    },
  }),
);
