import { builder } from '#graphql/builder.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { seatColumns } from './committee-row.ts';
import { CommitteeSeat } from './committee-seat.type.ts';
import { visibleSeats } from './person.policy.ts';
import { Person } from './person.type.ts';

builder.objectField(Person, 'seats', (t) =>
  t.field({
    type: [CommitteeSeat],
    price: { rows: 5 },
    description: 'Her seats in committees, the latest first; with a day only those of that day.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async ({ id }, { asOf }, { viewer }) => {
      const day = asOf && (await shownDay(viewer, asOf));
      const onDay = day ? { AND: [holdsOn(day), { committee: holdsOn(day) }] } : {};
      const rows = await db.person.findUnique({ where: { id }, select: { id: true } }).seats({
        where: { AND: [onDay, visibleSeats(viewer)] },
        orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
        take: 200,
        select: seatColumns,
      });
      return rows ?? [];
    },
  }),
);
