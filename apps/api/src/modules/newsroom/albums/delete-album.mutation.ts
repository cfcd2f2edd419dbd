import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { DeleteAlbumInput } from './album.input.ts';
import { requireLocalId } from './album-payload.ts';
import { deleteAlbum } from './delete-album.command.ts';

const DeleteAlbumPayload = builder.objectRef<{ id: string }>('DeleteAlbumPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id') }),
});

builder.mutationField('deleteAlbum', (t) =>
  t.field({
    type: DeleteAlbumPayload,
    again: 'asked',
    description: 'Removes an album; its pictures stay. Authors; editors when it is published.',
    args: { input: t.arg({ type: DeleteAlbumInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      await deleteAlbum(viewer, { id: requireLocalId(id, 'Album'), expectedVersion });
      return { id };
    },
  }),
);
