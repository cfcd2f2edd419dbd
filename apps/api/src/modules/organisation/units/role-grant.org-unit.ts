import { builder } from '#graphql/builder.ts';
import { OrgUnit } from './org-unit.type.ts';
import { unitToday } from './unit-on.ts';

builder.prismaObjectField('RoleGrant', 'orgUnit', (t) =>
  t.field({
    type: OrgUnit,
    select: { orgUnitId: true },
    resolve: ({ orgUnitId }) => unitToday(orgUnitId),
  }),
);
