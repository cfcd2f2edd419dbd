// What this room adds to the API; one import per type, query, mutation and field.
import './category.type.ts';
import './category.query.ts';
import './category.mutations.ts';
