import { createAlbumInput, updateAlbumInput } from '@hoi/validation/newsroom/album';
import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { albumPayload } from './album-payload.ts';
import { createAlbum } from './create-album.command.ts';
import { deleteAlbum } from './delete-album.command.ts';
import { publishAlbum, unpublishAlbum } from './set-album-status.command.ts';
import { updateAlbum } from './update-album.command.ts';

creation('createAlbum', {
  description: 'Makes a draft album (thư viện ảnh) at a unit. Authors and above.',
  input: formInput('CreateAlbumInput', createAlbumInput, {
    descriptions: { slug: 'Made from the title when left out.' },
  }),
  payload: albumPayload('CreateAlbumPayload'),
  command: createAlbum,
});

change('updateAlbum', {
  description: "Changes an album's words. Authors; editors when it is published.",
  of: 'Album',
  input: formInput('UpdateAlbumInput', updateAlbumInput, {
    descriptions: { slug: 'Stays as it is when left out.' },
  }),
  payload: albumPayload('UpdateAlbumPayload'),
  command: updateAlbum,
});

change('publishAlbum', {
  description:
    'Shows an album to readers, at the date that it had before or else now; it needs a picture. Editors and above.',
  of: 'Album',
  input: formInput('PublishAlbumInput', versionedInput),
  payload: albumPayload('PublishAlbumPayload'),
  command: publishAlbum,
});

change('unpublishAlbum', {
  description: 'Takes an album back from readers. Editors and above.',
  of: 'Album',
  input: formInput('UnpublishAlbumInput', versionedInput),
  payload: albumPayload('UnpublishAlbumPayload'),
  command: unpublishAlbum,
});

removal('deleteAlbum', {
  description: 'Removes an album; its pictures stay. Authors; editors when it is published.',
  of: 'Album',
  input: formInput('DeleteAlbumInput', versionedInput),
  payload: deletedPayload('DeleteAlbumPayload'),
  command: deleteAlbum,
});
