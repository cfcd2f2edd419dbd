// What this room adds to the API; one import per type, query, mutation and field.
import './media-file.used-in.ts';
import './media-replacement.mutations.ts';
