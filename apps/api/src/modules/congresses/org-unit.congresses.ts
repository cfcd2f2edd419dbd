import { builder } from '#graphql/builder.ts';
import { OrgUnit } from '#modules/organisation/org-unit.type.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { congressColumns } from './congress-row.ts';

builder.objectField(OrgUnit, 'congresses', (t) =>
  t.field({
    type: [Congress],
    price: { rows: 5, work: 100 },
    description: 'Congresses of the unit (đại hội), the latest first, whatever day was asked.',
    resolve: ({ id: orgUnitId }, _args, { viewer }) =>
      db.congress.findMany({
        where: { AND: [{ orgUnitId }, visibleCongresses(viewer)] },
        orderBy: [{ ordinal: 'desc' }],
        take: 100,
        select: congressColumns,
      }),
  }),
);
