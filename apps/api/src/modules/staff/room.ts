// What this room adds to the API; one import per type, query, mutation and field.
import './user.type.ts';
import './users.query.ts';
import './user.query.ts';
import './viewer.query.ts';
