// What this room adds to the API; one import per type, query, mutation and field.
import './org-unit.contact.ts';
import './unit-contact.mutations.ts';
