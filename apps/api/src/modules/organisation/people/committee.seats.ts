import { builder } from '#graphql/builder.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { Committee, endOfCommittee } from './committee.type.ts';
import { bySeat, seatColumns } from './committee-row.ts';
import { CommitteeSeat } from './committee-seat.type.ts';
import { nearestDay } from './office-days.ts';
import { visibleSeats } from './person.policy.ts';

builder.objectField(Committee, 'seats', (t) =>
  t.field({
    type: [CommitteeSeat],
    price: { rows: 20 },
    description:
      'Who sat in it on a day, in their order, as far as the viewer may know: the last day of the committee, until today, when none is named.',
    args: {
      asOf: t.arg({
        type: 'Date',
        description: 'The day; the last one of the committee, until today, when left out.',
      }),
    },
    resolve: async (committee, { asOf }, { viewer }) => {
      const { id, validFrom } = committee;
      const day = await shownDay(
        viewer,
        asOf ?? nearestDay(dayOf(validFrom), endOfCommittee(committee)),
      );
      const end = endOfCommittee(committee);
      if (end !== null && day >= end) return [];
      const where = { AND: [holdsOn(day), visibleSeats(viewer)] };
      const rows = await db.committee
        .findUnique({ where: { id }, select: { id: true } })
        .seats({ where, select: seatColumns });
      return (rows ?? []).sort(bySeat);
    },
  }),
);
