import './graphql/scalars.ts';
import './graphql/rate-limit.query.ts';
// The rooms, oldest first: a room may use an older one, never a younger.
import './modules/identity/room.ts';
import './modules/idempotency/room.ts';
import './modules/audit/room.ts';
import './modules/organisation/room.ts';
import './modules/contacts/room.ts';
import './modules/people/room.ts';
import './modules/congresses/room.ts';
import './modules/staff/room.ts';
import './modules/plans/room.ts';
import './modules/unit-import/room.ts';
import './modules/media/room.ts';
import './modules/categories/room.ts';
import './modules/articles/room.ts';
import './modules/pages/room.ts';
import './modules/links/room.ts';
import './modules/albums/room.ts';
import './modules/media-uses/room.ts';
import './modules/polls/room.ts';
import './modules/search/room.ts';
import './modules/visits/room.ts';
import './modules/weather/room.ts';
import './modules/schedule/room.ts';
import './modules/partners/room.ts';
import './modules/imports/room.ts';
import { builder } from './graphql/builder.ts';

/** The whole API. */
export const schema = builder.toSchema();
