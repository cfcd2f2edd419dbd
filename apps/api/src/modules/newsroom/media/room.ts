// What this room adds to the API; one import per type, query, mutation and field.
import './media-file.type.ts';
import './media-files.query.ts';
import './media.mutations.ts';
