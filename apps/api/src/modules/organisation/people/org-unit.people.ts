import { holdingWords } from '@hoi/localization/words/organisation/people';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { Appointment } from './appointment.type.ts';
import { Committee } from './committee.type.ts';
import { byKind, committeeColumns } from './committee-row.ts';
import { thereOn } from './office-days.ts';
import { officeHolders } from './people-readers.ts';
import { mayWriteAt, visibleCommittees } from './person.policy.ts';

hangsOnUnit({
  table: 'appointments',
  column: 'org_unit_id',
  words: holdingWords.appointments,
});
hangsOnUnit({ table: 'committees', column: 'org_unit_id', words: holdingWords.committees });

builder.objectFields(OrgUnit, (t) => ({
  appointments: t.field({
    type: [Appointment],
    price: { rows: 10 },
    description:
      'Who held an office (chức vụ) at the unit on a day, that of the unit when none is named: by rank, then by given name.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'The day; that of the unit when left out.' }),
    },
    resolve: async (unit, { asOf }, { viewer }) =>
      officeHolders(viewer, unit.id, await shownDay(viewer, asOf ?? unit.asOf)),
  }),
  committees: t.field({
    type: [Committee],
    price: { rows: 3 },
    description:
      'Committees of the unit on a day, that of the unit when none is named: Ban Chấp hành, Ban Thường vụ, Thường trực.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'The day; that of the unit when left out.' }),
    },
    resolve: async (unit, { asOf }, { viewer }) => {
      const day = await shownDay(viewer, asOf ?? unit.asOf);
      const where = { AND: [thereOn(day), visibleCommittees(viewer)] };
      const rows = await db.orgUnit
        .findUnique({ where: { id: unit.id }, select: { id: true } })
        .committees({ where, select: committeeColumns });
      return (rows ?? []).sort(byKind);
    },
  }),
  viewerWritesPeople: t.boolean({
    description: 'Whether the viewer may enter people, committees and congresses here.',
    resolve: (unit, _args, { viewer }) => mayWriteAt(viewer, { orgUnit: unit }),
  }),
}));
