import { holdingWords } from '@hoi/localization/words/organisation/people';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { Appointment } from './appointment.type.ts';
import { officeHolders } from './people-readers.ts';

hangsOnUnit({ table: 'appointments', column: 'org_unit_id', words: holdingWords.appointments });

builder.objectField(OrgUnit, 'appointments', (t) =>
  t.field({
    type: [Appointment],
    price: { rows: 10 },
    description:
      'Who held an office (chức vụ) at the unit on a day, that of the unit when none is named: by rank, then by given name.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (unit, { asOf }, { viewer }) =>
      officeHolders(viewer, unit.id, await shownDay(viewer, asOf ?? unit.asOf)),
  }),
);
