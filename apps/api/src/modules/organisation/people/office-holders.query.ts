import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { findUnitOn } from '#modules/organisation/units/unit-on.ts';
import { Appointment } from './appointment.type.ts';
import { officeHolders } from './people-readers.ts';

builder.queryField('officeHolders', (t) =>
  t.field({
    type: [Appointment],
    open: true,
    shared: true,
    price: { rows: 20 },
    description:
      'Who held an office (chức vụ) at a unit on a day, today when none is named: by rank, then by given name. Readers see published people only.',
    args: {
      orgUnit: t.arg.id({ required: true, description: 'The unit itself, none below it.' }),
      asOf: t.arg({ type: 'Date' }),
    },
    resolve: async (_root, { orgUnit, asOf }, { viewer }) => {
      const day = await shownDay(viewer, asOf);
      const unitId = localId(orgUnit, 'OrgUnit');
      if (!unitId || !(await findUnitOn(unitId, day))) throw new NotFoundError();
      return officeHolders(viewer, unitId, day);
    },
  }),
);
