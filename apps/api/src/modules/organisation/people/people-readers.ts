import type { CalendarDay } from '@hoi/domain/calendar-day';
import { perViewer } from '#modules/access/identity/per-viewer.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { batchReader } from '#outside/batch-reader.ts';
import { db } from '#outside/db.ts';
import {
  type AppointmentRow,
  appointmentColumns,
  byRank,
  byRankAndName,
} from './appointment-row.ts';
import { ofUnitThereOn } from './office-days.ts';
import {
  type FilePermission,
  keptPeople,
  solelyKeptPeople,
  visibleAppointments,
  visiblePeople,
} from './person.policy.ts';
import { type PersonRow, personColumns } from './person-row.ts';

const people = perViewer((viewer) =>
  batchReader<string, PersonRow | null>(async (ids) => {
    const where = { AND: [{ id: { in: [...ids] } }, visiblePeople(viewer)] };
    const rows = await db.person.findMany({ where, select: personColumns });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
);

/** A person whom the viewer may know of; null otherwise. */
export function findPerson(viewer: Viewer, id: string): Promise<PersonRow | null> {
  return people(viewer)(id);
}

const files = perViewer((viewer) =>
  batchReader<{ id: string; permission: FilePermission }, boolean>(async (asked) => {
    const kept = new Set<string>();
    for (const permission of ['person:write', 'person:read-sensitive'] as const) {
      const ids = asked.filter((one) => one.permission === permission).map(({ id }) => id);
      if (ids.length === 0) continue;
      const where = { AND: [{ id: { in: ids } }, keptPeople(viewer, permission)] };
      const rows = await db.person.findMany({ where, select: { id: true } });
      for (const { id } of rows) kept.add(`${permission} ${id}`);
    }
    return asked.map(({ id, permission }) => kept.has(`${permission} ${id}`));
  }),
);

/** Whether a part of a person's file is the viewer's to read. */
export async function keepsFile(
  viewer: Viewer,
  id: string,
  permission: FilePermission,
): Promise<boolean> {
  return viewer.kind === 'staff' && files(viewer)({ id, permission });
}

const erasable = perViewer((viewer) =>
  batchReader<string, boolean>(async (ids) => {
    const where = { AND: [{ id: { in: [...ids] }, erasedAt: null }, solelyKeptPeople(viewer)] };
    const rows = await db.person.findMany({ where, select: { id: true } });
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  }),
);

/** Whether the viewer may erase a person: she keeps her file, and nobody else does. */
export async function mayErase(viewer: Viewer, id: string): Promise<boolean> {
  return viewer.kind === 'staff' && erasable(viewer)(id);
}

const careers = perViewer((viewer) =>
  batchReader<{ id: string; day: CalendarDay | null }, AppointmentRow[]>(async (asked) => {
    const found = new Map<string, AppointmentRow[]>();
    for (const day of new Set(asked.map((one) => one.day))) {
      const ids = asked.filter((one) => one.day === day).map(({ id }) => id);
      const onDay = day === null ? {} : { AND: [holdsOn(day), ofUnitThereOn(day)] };
      const rows = await db.appointment.findMany({
        where: { AND: [{ personId: { in: ids } }, onDay, visibleAppointments(viewer)] },
        orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
        select: appointmentColumns,
      });
      for (const row of rows) {
        const key = `${day} ${row.person.id}`;
        const shown = day === null ? row : { ...row, asOf: day };
        found.set(key, [...(found.get(key) ?? []), shown]);
      }
    }
    return asked.map(({ id, day }) => found.get(`${day} ${id}`) ?? []);
  }),
);

/** A person's offices, the latest first; with a day those of that day, by rank. */
export async function officesOf(
  viewer: Viewer,
  id: string,
  day: CalendarDay | null,
): Promise<AppointmentRow[]> {
  const rows = await careers(viewer)({ id, day });
  return day === null ? rows : rows.sort(byRank);
}

const holders = perViewer((viewer) =>
  batchReader<{ unitId: string; day: CalendarDay }, AppointmentRow[]>(async (asked) => {
    const days = new Map<CalendarDay, string[]>();
    for (const { unitId, day } of asked) days.set(day, [...(days.get(day) ?? []), unitId]);
    const found = new Map<string, AppointmentRow[]>();
    for (const [day, unitIds] of days) {
      const where = {
        AND: [
          { orgUnitId: { in: unitIds } },
          holdsOn(day),
          ofUnitThereOn(day),
          visibleAppointments(viewer),
        ],
      };
      const rows = await db.appointment.findMany({ where, select: appointmentColumns });
      for (const row of rows) {
        const key = `${day} ${row.orgUnitId}`;
        found.set(key, [...(found.get(key) ?? []), { ...row, asOf: day }]);
      }
    }
    return asked.map(({ unitId, day }) =>
      (found.get(`${day} ${unitId}`) ?? []).sort(byRankAndName),
    );
  }),
);

/** Who held an office at a unit on a day, as far as the viewer may know, by rank. */
export function officeHolders(
  viewer: Viewer,
  unitId: string,
  day: CalendarDay,
): Promise<AppointmentRow[]> {
  return holders(viewer)({ unitId, day });
}
