// What this room adds to the API; one import per type, query, mutation and field.
import './indicator-enums.type.ts';
import './indicator.type.ts';
import './indicator.query.ts';
import './indicator.mutations.ts';
