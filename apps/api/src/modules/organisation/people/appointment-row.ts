import type { Prisma } from '@hoi/db/prisma';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { officeRank } from '@hoi/domain/office';
import { compareVietnamese } from '@hoi/localization/collation';
import { personColumns } from './person-row.ts';

export const appointmentColumns = {
  id: true,
  orgUnitId: true,
  office: true,
  title: true,
  fullTime: true,
  congressId: true,
  validFrom: true,
  validTo: true,
  decisionNumber: true,
  decisionDate: true,
  position: true,
  version: true,
  person: { select: personColumns },
  orgUnit: { select: { path: true, endsOn: true } },
} as const satisfies Prisma.AppointmentSelect;

type Columns = Prisma.AppointmentGetPayload<{ select: typeof appointmentColumns }>;

export interface AppointmentRow extends Columns {
  /** The day that was asked for, if one was: its unit is shown as of it. */
  asOf?: CalendarDay;
}

type Ranked = Pick<Columns, 'id' | 'office' | 'position' | 'validFrom'>;

/** Highest office first, then its place, then who holds it longer. */
export function byRank(one: Ranked, other: Ranked): number {
  return (
    officeRank(one.office) - officeRank(other.office) ||
    one.position - other.position ||
    one.validFrom.getTime() - other.validFrom.getTime() ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Highest office first, then its place, then the given name as Vietnamese lists are ordered. */
export function byRankAndName(one: AppointmentRow, other: AppointmentRow): number {
  return (
    officeRank(one.office) - officeRank(other.office) ||
    one.position - other.position ||
    compareVietnamese(one.person.sortName, other.person.sortName) ||
    (one.id < other.id ? -1 : 1)
  );
}
