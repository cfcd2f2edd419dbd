// What this room adds to the API; one import per type, query, mutation and field.
import './poll-result.type.ts';
import './poll.type.ts';
import './legacy-import.poll.ts';
import './poll.due-times.ts';
import './poll.query.ts';
import './poll.mutations.ts';
