import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { Appointment } from './appointment.type.ts';
import { appointmentColumns, byRank } from './appointment-row.ts';
import { holdsOn, ofUnitThereOn } from './office-days.ts';
import { visibleAppointments } from './person.policy.ts';
import { Person } from './person.type.ts';

builder.objectField(Person, 'appointments', (t) =>
  t.field({
    type: [Appointment],
    description:
      'Her offices, the latest first; with a day only those of that day, by rank. At most 200.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async ({ id }, { asOf }, { viewer }) => {
      const onDay = asOf ? { AND: [holdsOn(asOf), ofUnitThereOn(asOf)] } : {};
      const rows = await db.appointment.findMany({
        where: { AND: [{ personId: id }, onDay, visibleAppointments(viewer)] },
        orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
        take: 200,
        select: appointmentColumns,
      });
      return asOf ? rows.sort(byRank).map((row) => ({ ...row, asOf })) : rows;
    },
  }),
);
