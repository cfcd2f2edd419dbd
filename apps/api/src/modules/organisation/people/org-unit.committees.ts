import { committeeKinds } from '@hoi/domain/committee-kind';
import { holdingWords } from '@hoi/localization/words/organisation/people';
import { builder } from '#graphql/builder.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { Committee } from './committee.type.ts';
import { committeeColumns } from './committee-row.ts';
import { ofUnitThereOn } from './office-days.ts';
import { visibleCommittees } from './person.policy.ts';

hangsOnUnit({ table: 'committees', column: 'org_unit_id', words: holdingWords.committees });

builder.objectField(OrgUnit, 'committees', (t) =>
  t.field({
    type: [Committee],
    price: { rows: 3 },
    description:
      'Committees of the unit on a day, that of the unit when none is named: Ban Chấp hành, Ban Thường vụ, Thường trực.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (unit, { asOf }, { viewer }) => {
      const day = await shownDay(viewer, asOf ?? unit.asOf);
      const there = [holdsOn(day), ofUnitThereOn(day), visibleCommittees(viewer)];
      const rows = await db.orgUnit
        .findUnique({ where: { id: unit.id }, select: { id: true } })
        .committees({ where: { AND: there }, select: committeeColumns });
      return (rows ?? []).sort(
        (a, b) => committeeKinds.indexOf(a.kind) - committeeKinds.indexOf(b.kind),
      );
    },
  }),
);
