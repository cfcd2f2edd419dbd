import {
  addPhotosInput,
  newPhoto,
  reorderPhotosInput,
  updatePhotoInput,
} from '@hoi/validation/newsroom/album';
import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, rowPayload } from '#graphql/mutation.ts';
import { addPhotos } from './add-photos.command.ts';
import { removePhoto } from './remove-photo.command.ts';
import { reorderPhotos } from './reorder-photos.command.ts';
import { updatePhoto } from './update-photo.command.ts';

const albumPayload = rowPayload('Album');

const album = 'The `id` of the album.';

const NewPhotoInput = formInput('NewPhotoInput', newPhoto, {
  description: 'A picture that an album shows, with what is said of it.',
  descriptions: {
    media: 'A picture from uploadMedia or mediaFiles.',
    alt: "The picture's own when left out; a published album takes no photo without either.",
  },
});

creation('addPhotos', {
  description: 'Adds pictures at the end of an album, at most 50 at a time.',
  ids: { album: 'Album' },
  input: addPhotosInput,
  descriptions: { album, photos: 'Those to add, in their order.' },
  types: { photos: NewPhotoInput.type },
  payload: albumPayload,
  command: addPhotos,
});

change('updatePhoto', {
  description:
    "Changes a photo's words and, when given, its picture. In a published album it keeps a description, its own or its picture's.",
  of: 'Photo',
  input: updatePhotoInput,
  descriptions: { media: 'Stays as it is when left out.' },
  payload: rowPayload('Photo'),
  command: updatePhoto,
});

creation('removePhoto', {
  description: 'Takes a photo out of its album; the picture stays among the files.',
  ids: { id: 'Photo' },
  input: versionedInput,
  payload: albumPayload,
  command: removePhoto,
});

creation('reorderPhotos', {
  description:
    'Puts the photos of an album into a new order; CONFLICT when they changed meanwhile.',
  ids: { album: 'Album' },
  input: reorderPhotosInput,
  descriptions: { album, photos: 'The `id` of all photos of the album, in their new order.' },
  payload: albumPayload,
  command: reorderPhotos,
});
