// What this room adds to the API; one import per type, query, mutation and field.
import './partner.type.ts';
import './token-usage.type.ts';
import './partners.query.ts';
import './partner.query.ts';
import './partner.mutations.ts';
