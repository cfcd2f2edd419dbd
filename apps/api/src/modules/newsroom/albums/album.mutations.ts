import { createAlbumInput, updateAlbumInput } from '@hoi/validation/newsroom/album';
import { change, creation, removal, rowPayload } from '#graphql/mutation.ts';
import { createAlbum } from './create-album.command.ts';
import { deleteAlbum } from './delete-album.command.ts';
import { publishAlbum, unpublishAlbum } from './set-album-status.command.ts';
import { updateAlbum } from './update-album.command.ts';

const albumPayload = rowPayload('Album');

creation('createAlbum', {
  description: 'Makes a draft album (thư viện ảnh) at a unit. Authors and above.',
  input: createAlbumInput,
  descriptions: { slug: 'Made from the title when left out.' },
  payload: albumPayload,
  command: createAlbum,
});

change('updateAlbum', {
  description: "Changes an album's words. Authors; editors when it is published.",
  of: 'Album',
  input: updateAlbumInput,
  descriptions: { slug: 'Stays as it is when left out.' },
  payload: albumPayload,
  command: updateAlbum,
});

change('publishAlbum', {
  description:
    'Shows an album to readers, at the date that it had before or else now; it needs a picture, and of each a description. Editors and above.',
  of: 'Album',
  payload: albumPayload,
  command: publishAlbum,
});

change('unpublishAlbum', {
  description: 'Takes an album back from readers. Editors and above.',
  of: 'Album',
  payload: albumPayload,
  command: unpublishAlbum,
});

removal('deleteAlbum', {
  description: 'Removes an album; its pictures stay. Authors; editors when it is published.',
  of: 'Album',
  command: deleteAlbum,
});
