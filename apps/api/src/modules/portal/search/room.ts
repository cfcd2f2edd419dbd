// What this room adds to the API; one import per type, query, mutation and field.
import './search.type.ts';
import './search.query.ts';
