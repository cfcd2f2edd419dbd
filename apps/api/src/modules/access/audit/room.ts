// What this room adds to the API; one import per type, query, mutation and field.
import './audit-entry.type.ts';
import './audit-entries.query.ts';
