import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { Appointment } from './appointment.type.ts';
import { appointmentColumns } from './appointment-row.ts';
import { Committee } from './committee.type.ts';
import { committeeColumns, seatColumns } from './committee-row.ts';
import { CommitteeSeat } from './committee-seat.type.ts';
import { findPerson } from './people-readers.ts';
import { visibleAppointments, visibleCommittees, visibleSeats } from './person.policy.ts';
import { Person } from './person.type.ts';

interface Changed {
  id: string;
}

function found<Row>(row: Row | null): Row {
  if (row === null) throw new NotFoundError();
  return row;
}

/** What a change of a person's file returns. */
export const PersonPayload = builder.objectRef<Changed>('PersonPayload').implement({
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: async ({ id }, _args, { viewer }) => found(await findPerson(viewer, id)),
    }),
  }),
});

export const AppointmentPayload = builder.objectRef<Changed>('AppointmentPayload').implement({
  fields: (t) => ({
    appointment: t.field({
      type: Appointment,
      resolve: async ({ id }, _args, { viewer }) => {
        const where = { AND: [{ id }, visibleAppointments(viewer)] };
        return found(await db.appointment.findFirst({ where, select: appointmentColumns }));
      },
    }),
  }),
});

export const CommitteePayload = builder.objectRef<Changed>('CommitteePayload').implement({
  fields: (t) => ({
    committee: t.field({
      type: Committee,
      resolve: async ({ id }, _args, { viewer }) => {
        const where = { AND: [{ id }, visibleCommittees(viewer)] };
        return found(await db.committee.findFirst({ where, select: committeeColumns }));
      },
    }),
  }),
});

export const CommitteeSeatPayload = builder.objectRef<Changed>('CommitteeSeatPayload').implement({
  fields: (t) => ({
    seat: t.field({
      type: CommitteeSeat,
      resolve: async ({ id }, _args, { viewer }) => {
        const where = { AND: [{ id }, visibleSeats(viewer)] };
        return found(await db.committeeSeat.findFirst({ where, select: seatColumns }));
      },
    }),
  }),
});
