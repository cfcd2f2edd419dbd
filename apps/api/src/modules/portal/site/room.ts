// What this room adds to the API; one import per type, query, mutation and field.
import './menu.type.ts';
import './site-settings.type.ts';
import './menu.query.ts';
import './site-settings.query.ts';
import './menu.mutations.ts';
import './site-settings.mutations.ts';
