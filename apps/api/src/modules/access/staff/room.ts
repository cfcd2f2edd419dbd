// What this room adds to the API; one import per type, query, mutation and field.
import './role.type.ts';
import './user.type.ts';
import './users.query.ts';
import './user.query.ts';
import './viewer.query.ts';
import './viewer.sessions.ts';
import './session.mutations.ts';
import './own-account.mutations.ts';
import './user.mutations.ts';
