// What this room adds to the API; one import per type, query, mutation and field.
import './org-unit.contact.ts';
import './set-unit-contact.mutation.ts';
import './import-unit-contacts.mutation.ts';
