import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UnpublishAlbumInput } from './album.input.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { unpublishAlbum } from './set-album-status.command.ts';

const UnpublishAlbumPayload = albumPayload('UnpublishAlbumPayload');

builder.mutationField('unpublishAlbum', (t) =>
  t.field({
    type: UnpublishAlbumPayload,
    again: 'subject',
    description: 'Takes an album back from readers. Editors and above.',
    args: { input: t.arg({ type: UnpublishAlbumInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      const albumId = requireLocalId(id, 'Album');
      await unpublishAlbum(viewer, { id: albumId, expectedVersion });
      return { id: albumId };
    },
  }),
);
