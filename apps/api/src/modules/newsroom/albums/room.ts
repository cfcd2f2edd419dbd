// What this room adds to the API; one import per type, query, mutation and field.
import './album.type.ts';
import './photo.type.ts';
import './album.query.ts';
import './albums.query.ts';
import './add-photos.mutation.ts';
import './create-album.mutation.ts';
import './delete-album.mutation.ts';
import './publish-album.mutation.ts';
import './remove-photo.mutation.ts';
import './reorder-photos.mutation.ts';
import './unpublish-album.mutation.ts';
import './update-album.mutation.ts';
import './update-photo.mutation.ts';
