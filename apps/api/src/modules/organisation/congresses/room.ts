// What this room adds to the API; one import per type, query, mutation and field.
import './congress.type.ts';
import './congress-delegate.type.ts';
import './congress.delegates.ts';
import './term.congress.ts';
import './person.delegations.ts';
import './org-unit.congresses.ts';
import './congress.query.ts';
import './congresses.query.ts';
import './congress.mutations.ts';
import './delegate.mutations.ts';
