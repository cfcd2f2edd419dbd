// What this room adds to the API; one import per type, query, mutation and field.
import './file.scalar.ts';
import './media-file.type.ts';
import './media-files.query.ts';
import './delete-media.mutation.ts';
import './update-media.mutation.ts';
import './upload-media.mutation.ts';
