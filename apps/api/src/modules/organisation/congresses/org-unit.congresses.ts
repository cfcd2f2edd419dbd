import { holdingWords } from '@hoi/localization/words/organisation/congresses';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { congressColumns } from './congress-row.ts';

hangsOnUnit({ table: 'congresses', column: 'org_unit_id', words: holdingWords.congresses });
hangsOnUnit({
  table: 'congress_delegates',
  column: 'org_unit_id',
  words: holdingWords.delegations,
});

builder.objectField(OrgUnit, 'congresses', (t) =>
  t.field({
    type: [Congress],
    price: { rows: 5 },
    description: 'Congresses of the unit (đại hội), the latest first, whatever day was asked.',
    resolve: async ({ id }) =>
      (await db.orgUnit.findUnique({ where: { id }, select: { id: true } }).congresses({
        where: visibleCongresses(),
        orderBy: [{ ordinal: 'desc' }],
        take: 100,
        select: congressColumns,
      })) ?? [],
  }),
);
