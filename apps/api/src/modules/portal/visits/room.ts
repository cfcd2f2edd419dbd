// What this room adds to the API; one import per type, query, mutation and field.
import './visit-stats.type.ts';
import './visit-stats.query.ts';
import './visit.mutations.ts';
