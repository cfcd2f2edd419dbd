// What this room adds to the API; one import per type, query, mutation and field.
import './page.type.ts';
import './page.query.ts';
import './page.mutations.ts';
