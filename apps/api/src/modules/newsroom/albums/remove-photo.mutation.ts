import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { albumPayload, requireLocalId } from './album-payload.ts';
import { RemovePhotoInput } from './photo.input.ts';
import { removePhoto } from './remove-photo.command.ts';

const RemovePhotoPayload = albumPayload('RemovePhotoPayload');

builder.mutationField('removePhoto', (t) =>
  t.field({
    type: RemovePhotoPayload,
    again: 'subject',
    description: 'Takes a photo out of its album; the picture stays among the files.',
    args: { input: t.arg({ type: RemovePhotoInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id, expectedVersion } = parseInput(versionedInput, input);
      const photoId = requireLocalId(id, 'Photo');
      return { id: await removePhoto(viewer, { id: photoId, expectedVersion }) };
    },
  }),
);
