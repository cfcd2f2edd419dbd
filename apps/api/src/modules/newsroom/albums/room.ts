// What this room adds to the API; one import per type, query, mutation and field.
import './album.type.ts';
import './photo.type.ts';
import './album.query.ts';
import './album.mutations.ts';
import './photo.mutations.ts';
