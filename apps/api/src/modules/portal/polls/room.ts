// What this room adds to the API; one import per type, query, mutation and field.
import './poll-result.type.ts';
import './poll.type.ts';
import './legacy-import.poll.ts';
import './poll.due-times.ts';
import './current-poll.query.ts';
import './poll.query.ts';
import './polls.query.ts';
import './close-poll.mutation.ts';
import './create-poll.mutation.ts';
import './delete-poll.mutation.ts';
import './open-poll.mutation.ts';
import './update-poll.mutation.ts';
import './vote-poll.mutation.ts';
