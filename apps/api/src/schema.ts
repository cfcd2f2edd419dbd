import './graphql/scalars.ts';
import './graphql/uploaded-file.ts';
import './graphql/rate-limit.query.ts';
// The wings and in them the rooms, oldest first: a room may use an older one, never a younger.
import './modules/access/identity/room.ts';
import './modules/access/idempotency/room.ts';
import './modules/access/audit/room.ts';
import './modules/access/staff/room.ts';
import './modules/access/partners/room.ts';
import './modules/organisation/units/room.ts';
import './modules/organisation/contacts/room.ts';
import './modules/organisation/people/room.ts';
import './modules/organisation/congresses/room.ts';
import './modules/organisation/plans/room.ts';
import './modules/organisation/unit-import/room.ts';
import './modules/newsroom/categories/room.ts';
import './modules/newsroom/shown/room.ts';
import './modules/newsroom/media/room.ts';
import './modules/newsroom/articles/room.ts';
import './modules/newsroom/pages/room.ts';
import './modules/newsroom/albums/room.ts';
import './modules/newsroom/media-uses/room.ts';
import './modules/newsroom/schedule/room.ts';
import './modules/newsroom/imports/room.ts';
import './modules/portal/site/room.ts';
import './modules/portal/links/room.ts';
import './modules/portal/polls/room.ts';
import './modules/portal/search/room.ts';
import './modules/portal/visits/room.ts';
import './modules/portal/weather/room.ts';
import './modules/reporting/indicators/room.ts';
import './modules/reporting/figures/room.ts';
import { builder } from './graphql/builder.ts';

/** The whole API. */
export const schema = builder.toSchema();
