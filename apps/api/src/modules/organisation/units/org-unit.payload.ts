import { builder } from '#graphql/builder.ts';
import { OrgUnit } from './org-unit.type.ts';
import { unitToday } from './unit-on.ts';

/** What a change to a unit returns. */
export const OrgUnitPayload = builder.objectRef<{ id: string }>('OrgUnitPayload').implement({
  fields: (t) => ({ orgUnit: t.field({ type: OrgUnit, resolve: ({ id }) => unitToday(id) }) }),
});
