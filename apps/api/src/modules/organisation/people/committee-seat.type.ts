import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { dateOrNull, dayOf } from '#outside/stored-day.ts';
import { Committee } from './committee.type.ts';
import type { SeatRow } from './committee-row.ts';
import { firstEnd, knownEnd } from './office-days.ts';
import { findSeat } from './people-readers.ts';
import { mayWriteAt } from './person.policy.ts';
import { Person } from './person.type.ts';

export const CommitteeSeat = builder.objectRef<SeatRow>('CommitteeSeat');

builder.node(CommitteeSeat, {
  open: true,
  description: 'A seat in a committee (ủy viên), from one day to another.',
  id: { resolve: (seat) => seat.id },
  loadWithoutCache: (id, { viewer }) => findSeat(viewer, id),
  fields: (t) => ({
    committee: t.field({
      type: Committee,
      description: 'Where the seat is.',
      resolve: ({ committee }) => committee,
    }),
    person: t.field({
      type: Person,
      description: 'Who sits on it.',
      resolve: ({ person }) => person,
    }),
    title: t.exposeString('title', { description: 'As it is written out; may be empty.' }),
    startsOn: t.field({
      type: 'Date',
      description: 'The first day on which she sits.',
      resolve: ({ validFrom }) => dayOf(validFrom),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which she no longer sits; null while no end is known.',
      resolve: async ({ validTo, committee }, _args, { viewer }) =>
        firstEnd(validTo, dateOrNull(await knownEnd(viewer, committee))),
    }),
    position: t.exposeInt('position', { description: 'Place in the list, smallest first.' }),
    decisionNumber: t.string({
      nullable: true,
      description:
        'The decision behind it (số quyết định); may be empty. For staff of the unit; null for everybody else.',
      resolve: ({ decisionNumber, committee }, _args, { viewer }) =>
        mayWriteAt(viewer, committee) ? decisionNumber : null,
    }),
  }),
});

export const CommitteeSeatPayload = changedPayload(
  'CommitteeSeatPayload',
  'seat',
  CommitteeSeat,
  findSeat,
);
