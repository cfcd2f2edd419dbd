// What this room adds to the API; one import per type, query, mutation and field.
import './site-link.type.ts';
import './site-link-group.type.ts';
import './site-link-groups.query.ts';
import './site-link-group.mutations.ts';
import './site-link.mutations.ts';
