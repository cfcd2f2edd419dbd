import { builder } from '#graphql/builder.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { Appointment } from './appointment.type.ts';
import { officesOf } from './people-readers.ts';
import { Person } from './person.type.ts';

builder.objectField(Person, 'appointments', (t) =>
  t.field({
    type: [Appointment],
    price: { rows: 10 },
    description: 'Her offices, the latest first; with a day only those of that day, by rank.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async ({ id }, { asOf }, { viewer }) =>
      officesOf(viewer, id, asOf ? await shownDay(viewer, asOf) : null),
  }),
);
