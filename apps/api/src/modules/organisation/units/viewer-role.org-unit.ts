import { builder } from '#graphql/builder.ts';
import { ViewerRole } from '#modules/access/staff/viewer.type.ts';
import { OrgUnit } from './org-unit.type.ts';
import { unitToday } from './unit-on.ts';

builder.objectField(ViewerRole, 'orgUnit', (t) =>
  t.field({ type: OrgUnit, resolve: ({ orgUnitId }) => unitToday(orgUnitId) }),
);
