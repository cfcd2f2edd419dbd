import type { Prisma } from '@hoi/db/prisma';
import type { Permission } from '@hoi/domain/roles';
import { ofUnitsBelow } from '#modules/access/identity/below-paths.ts';
import {
  mayAt,
  mayEverywhere,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import { lastsBeyond } from '#modules/organisation/units/dated-rows.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { publicOffices, publicPeople } from './public-people.ts';

/** What opens a part of a person's file. */
export type FilePermission = Extract<Permission, `person:${string}`>;

const none = { id: { in: [] } };
// Prisma drops an empty condition out of an OR, so everybody needs one that says so.
const everybody: Prisma.PersonWhereInput = { NOT: none };

/** @throws UnauthenticatedError or ForbiddenError when the viewer keeps nobody's file */
export function requirePersonWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'person:write');
}

/** A row of a unit, its path with it. */
interface AtUnit {
  orgUnit: { path: string };
}

/** Whether what people are and do at the unit of a row is the viewer's to write. */
export function mayWriteAt(viewer: Viewer, { orgUnit }: AtUnit): boolean {
  return mayAt(viewer, 'person:write', orgUnit.path);
}

/** Answers with what only those are told who may write it; null for everybody else. */
export function forWriters<Row extends AtUnit, Value>(tell: (row: Row) => Value) {
  return (row: Row, _args: object, { viewer }: { viewer: Viewer }): Value | null =>
    mayWriteAt(viewer, row) ? tell(row) : null;
}

/** People whose offices lie, or lay, at a unit where the viewer has a right to them. */
function peopleOfUnits(viewer: Viewer): Prisma.PersonWhereInput {
  const rights = ['person:write', 'person:read-sensitive'] as const;
  if (rights.some((right) => mayEverywhere(viewer, right))) return everybody;
  const units = ofUnitsBelow(rights.flatMap((right) => pathsWith(viewer, right)));
  return { OR: [{ appointments: { some: units } }, { seats: { some: { committee: units } } }] };
}

/** Whom a viewer may know of. */
export function visiblePeople(viewer: Viewer): Prisma.PersonWhereInput {
  if (viewer.kind !== 'staff') return publicPeople;
  return { OR: [publicPeople, peopleOfUnits(viewer)] };
}

/** Offices of visible people; those yet to begin are known to staff with a right only. */
export function visibleAppointments(viewer: Viewer) {
  const open = publicOffices();
  return viewer.kind === 'staff' ? { OR: [open, { person: peopleOfUnits(viewer) }] } : open;
}

/** Seats in committees, likewise. */
export function visibleSeats(viewer: Viewer): Prisma.CommitteeSeatWhereInput {
  return visibleAppointments(viewer);
}

/** Committees are public from their first day. */
export function visibleCommittees(viewer: Viewer): Prisma.CommitteeWhereInput {
  const open = { validFrom: { lte: dateOf(today()) } };
  if (viewer.kind !== 'staff') return open;
  return { OR: [open, ofUnitsBelow(pathsWith(viewer, 'person:write'))] };
}

function inOffice() {
  const day = today();
  const lives = { orgUnit: { OR: [{ endsOn: null }, { endsOn: { gt: dateOf(day) } }] } };
  const office = { AND: [lastsBeyond(day), lives] };
  return { office, seat: { AND: [lastsBeyond(day), { committee: office }] } };
}

/**
 * Whose file the viewer keeps: people with an office at her units today or to come; of those without
 * any such office anywhere, the people who held one there. At the root: everybody.
 */
export function keptPeople(viewer: Viewer, permission: FilePermission): Prisma.PersonWhereInput {
  if (mayEverywhere(viewer, permission)) return everybody;
  const units = ofUnitsBelow(pathsWith(viewer, permission));
  const { office, seat } = inOffice();
  return {
    OR: [
      { appointments: { some: { AND: [office, units] } } },
      { seats: { some: { AND: [seat, { committee: units }] } } },
      {
        AND: [
          { appointments: { none: office }, seats: { none: seat } },
          { OR: [{ appointments: { some: units } }, { seats: { some: { committee: units } } }] },
        ],
      },
    ],
  };
}

/** Offices, today or to come, at units outside of the viewer's power: what keeps her from erasing. */
export function officesElsewhere(viewer: Viewer): Prisma.AppointmentWhereInput {
  return { AND: [inOffice().office, { NOT: ofUnitsBelow(pathsWith(viewer, 'person:write')) }] };
}

/** Whose file the viewer keeps alone: no unit outside of her power has her in office. */
export function solelyKeptPeople(viewer: Viewer): Prisma.PersonWhereInput {
  const kept = keptPeople(viewer, 'person:write');
  if (mayEverywhere(viewer, 'person:write')) return kept;
  const elsewhere = { NOT: ofUnitsBelow(pathsWith(viewer, 'person:write')) };
  const { seat } = inOffice();
  return {
    AND: [
      kept,
      { appointments: { none: officesElsewhere(viewer) } },
      { seats: { none: { AND: [seat, { committee: elsewhere }] } } },
    ],
  };
}
