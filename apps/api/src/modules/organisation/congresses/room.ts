// What this room adds to the API; one import per type, query, mutation and field.
import './congress.type.ts';
import './congress-delegate.type.ts';
import './congress.delegates.ts';
import './congress.committees.ts';
import './term.congress.ts';
import './person.delegations.ts';
import './org-unit.congresses.ts';
import './congress.query.ts';
import './congresses.query.ts';
import './create-congress.mutation.ts';
import './update-congress.mutation.ts';
import './delete-congress.mutation.ts';
import './add-delegate.mutation.ts';
import './update-delegate.mutation.ts';
import './remove-delegate.mutation.ts';
