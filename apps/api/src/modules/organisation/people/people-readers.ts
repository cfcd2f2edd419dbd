import type { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { perViewer, visibleById } from '#modules/access/identity/per-viewer.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { batchReader } from '#outside/batch-reader.ts';
import { db } from '#outside/db.ts';
import {
  type AppointmentRow,
  appointmentColumns,
  byRank,
  byRankAndName,
} from './appointment-row.ts';
import { committeeColumns, seatColumns } from './committee-row.ts';
import { thereOn } from './office-days.ts';
import {
  type FilePermission,
  keptPeople,
  solelyKeptPeople,
  visibleAppointments,
  visibleCommittees,
  visiblePeople,
  visibleSeats,
} from './person.policy.ts';
import { type PersonRow, personColumns } from './person-row.ts';

/** A person whom the viewer may know of; null otherwise. */
export const findPerson = visibleById(visiblePeople, (where) =>
  db.person.findMany({ where, select: personColumns }),
);

/** An office that the viewer may know of; null otherwise. */
export function findAppointment(viewer: Viewer, id: string): Promise<AppointmentRow | null> {
  const where = { AND: [{ id }, visibleAppointments(viewer)] };
  return db.appointment.findFirst({ where, select: appointmentColumns });
}

export function findCommittee(viewer: Viewer, id: string) {
  const where = { AND: [{ id }, visibleCommittees(viewer)] };
  return db.committee.findFirst({ where, select: committeeColumns });
}

export function findSeat(viewer: Viewer, id: string) {
  const where = { AND: [{ id }, visibleSeats(viewer)] };
  return db.committeeSeat.findFirst({ where, select: seatColumns });
}

const theirIds = (where: Prisma.PersonWhereInput) =>
  db.person.findMany({ where, select: { id: true } });

const fileFor = (permission: FilePermission) =>
  visibleById((viewer) => keptPeople(viewer, permission), theirIds);

const files = {
  'person:write': fileFor('person:write'),
  'person:read-sensitive': fileFor('person:read-sensitive'),
};

/** Whether a part of a person's file is the viewer's to read. */
export async function keepsFile(
  viewer: Viewer,
  id: string,
  permission: FilePermission,
): Promise<boolean> {
  return viewer.kind === 'staff' && (await files[permission](viewer, id)) !== null;
}

/** Answers with what only those are told who keep her file; null for everybody else. */
export function forKeepers<Value>(
  permission: FilePermission,
  tell: (person: PersonRow) => Value | Promise<Value>,
) {
  return async (person: PersonRow, _args: object, { viewer }: { viewer: Viewer }) =>
    (await keepsFile(viewer, person.id, permission)) ? tell(person) : null;
}

const erasable = visibleById(
  (viewer) => ({ AND: [{ erasedAt: null }, solelyKeptPeople(viewer)] }),
  theirIds,
);

/** Whether the viewer may erase a person: she keeps her file, and nobody else does. */
export async function mayErase(viewer: Viewer, id: string): Promise<boolean> {
  return viewer.kind === 'staff' && (await erasable(viewer, id)) !== null;
}

/** Offices of people or of units, the latest first: all, or those of a day. */
const officesBy = (owner: 'personId' | 'orgUnitId') =>
  perViewer((viewer) =>
    batchReader<{ id: string; day: CalendarDay | null }, AppointmentRow[]>(async (asked) => {
      const found = new Map<string, AppointmentRow[]>();
      for (const [day, those] of Map.groupBy(asked, (one) => one.day)) {
        const owned = { [owner]: { in: those.map(({ id }) => id) } };
        const rows = await db.appointment.findMany({
          where: { AND: [owned, thereOn(day), visibleAppointments(viewer)] },
          orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
          select: { ...appointmentColumns, personId: true },
        });
        const shown = day === null ? rows : rows.map((row) => ({ ...row, asOf: day }));
        for (const [id, own] of Map.groupBy(shown, (row) => row[owner])) {
          found.set(`${day} ${id}`, own);
        }
      }
      return asked.map(({ id, day }) => found.get(`${day} ${id}`) ?? []);
    }),
  );

const careers = officesBy('personId');
const holders = officesBy('orgUnitId');

/** A person's offices, the latest first; with a day those of that day, by rank. */
export async function officesOf(
  viewer: Viewer,
  id: string,
  day: CalendarDay | null,
): Promise<AppointmentRow[]> {
  const rows = await careers(viewer)({ id, day });
  return day === null ? rows : rows.sort(byRank);
}

/** Who held an office at a unit on a day, as far as the viewer may know, by rank. */
export async function officeHolders(
  viewer: Viewer,
  id: string,
  day: CalendarDay,
): Promise<AppointmentRow[]> {
  return (await holders(viewer)({ id, day })).sort(byRankAndName);
}
