import { holdingWords } from '@hoi/localization/words/organisation/units';
import { builder } from '#graphql/builder.ts';
import { ViewerRole } from '#modules/access/staff/viewer.type.ts';
import { hangsOnUnit } from './hangs-on-unit.ts';
import { OrgUnit } from './org-unit.type.ts';
import { unitToday } from './unit-on.ts';

hangsOnUnit({ table: 'role_grants', column: 'org_unit_id', words: holdingWords.roles });

builder.prismaObjectField('RoleGrant', 'orgUnit', (t) =>
  t.field({
    type: OrgUnit,
    description: 'Where it holds, with all units below; as it is today.',
    select: { orgUnitId: true },
    resolve: ({ orgUnitId }) => unitToday(orgUnitId),
  }),
);

builder.objectField(ViewerRole, 'orgUnit', (t) =>
  t.field({
    type: OrgUnit,
    description: 'Where it holds, with all units below; as it is today.',
    resolve: ({ orgUnitId }) => unitToday(orgUnitId),
  }),
);
