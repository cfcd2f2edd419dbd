import {
  addPhotosInput,
  newPhoto,
  reorderPhotosInput,
  updatePhotoInput,
} from '@hoi/validation/newsroom/album';
import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, mutation } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { addPhotos } from './add-photos.command.ts';
import { albumPayload } from './album-payload.ts';
import { removePhoto } from './remove-photo.command.ts';
import { reorderPhotos } from './reorder-photos.command.ts';
import { updatePhoto } from './update-photo.command.ts';

const NewPhotoInput = formInput('NewPhotoInput', newPhoto, {
  descriptions: {
    media: 'A picture from uploadMedia or mediaFiles.',
    alt: "The picture's own when left out.",
  },
});

mutation('addPhotos', {
  description: 'Adds pictures at the end of an album, at most 50 at a time.',
  again: 'subject',
  ids: { album: 'Album' },
  input: formInput('AddPhotosInput', addPhotosInput, { types: { photos: NewPhotoInput.type } }),
  payload: albumPayload('AddPhotosPayload'),
  resolve: async ({ album, photos }, { viewer }) => {
    await addPhotos(viewer, { albumId: album, photos });
    return { id: album };
  },
});

const UpdatePhotoPayload = builder.objectRef<{ id: string }>('UpdatePhotoPayload').implement({
  fields: (t) => ({
    photo: t.prismaField({
      type: 'Photo',
      resolve: (query, { id }) => db.photo.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

change('updatePhoto', {
  description: "Changes a photo's words and, when given, its picture.",
  of: 'Photo',
  input: formInput('UpdatePhotoInput', updatePhotoInput, {
    descriptions: { media: 'Stays as it is when left out.' },
  }),
  payload: UpdatePhotoPayload,
  command: updatePhoto,
});

creation('removePhoto', {
  description: 'Takes a photo out of its album; the picture stays among the files.',
  ids: { id: 'Photo' },
  input: formInput('RemovePhotoInput', versionedInput),
  payload: albumPayload('RemovePhotoPayload'),
  command: removePhoto,
});

mutation('reorderPhotos', {
  description:
    'Puts the photos of an album into a new order; CONFLICT when they changed meanwhile.',
  again: 'subject',
  ids: { album: 'Album' },
  input: formInput('ReorderPhotosInput', reorderPhotosInput, {
    descriptions: { photos: 'All photos of the album in their new order.' },
  }),
  payload: albumPayload('ReorderPhotosPayload'),
  resolve: async ({ album, photos }, { viewer }) => {
    await reorderPhotos(viewer, { albumId: album, photos });
    return { id: album };
  },
});
