import { builder } from '#graphql/builder.ts';
import { holdsOn } from '#modules/organisation/dated-rows.ts';
import { db } from '#outside/db.ts';
import { seatColumns } from './committee-row.ts';
import { CommitteeSeat } from './committee-seat.type.ts';
import { visibleSeats } from './person.policy.ts';
import { Person } from './person.type.ts';

builder.objectField(Person, 'seats', (t) =>
  t.field({
    type: [CommitteeSeat],
    price: { rows: 5, work: 100 },
    description: 'Her seats in committees, the latest first; with a day only those of that day.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: ({ id }, { asOf }, { viewer }) => {
      const onDay = asOf ? { AND: [holdsOn(asOf), { committee: holdsOn(asOf) }] } : {};
      return db.committeeSeat.findMany({
        where: { AND: [{ personId: id }, onDay, visibleSeats(viewer)] },
        orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
        take: 200,
        select: seatColumns,
      });
    },
  }),
);
