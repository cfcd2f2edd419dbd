import type { Prisma } from '@hoi/db/prisma';
import { committeeKinds } from '@hoi/domain/committee-kind';
import { compareVietnamese } from '@hoi/localization/collation';
import { personColumns } from './person-row.ts';

export const committeeColumns = {
  id: true,
  orgUnitId: true,
  congressId: true,
  kind: true,
  size: true,
  validFrom: true,
  validTo: true,
  version: true,
  orgUnit: { select: { path: true, endsOn: true } },
} as const satisfies Prisma.CommitteeSelect;

export const seatColumns = {
  id: true,
  committeeId: true,
  title: true,
  validFrom: true,
  validTo: true,
  decisionNumber: true,
  position: true,
  person: { select: personColumns },
  committee: { select: committeeColumns },
} as const satisfies Prisma.CommitteeSeatSelect;

export type CommitteeRow = Prisma.CommitteeGetPayload<{ select: typeof committeeColumns }>;
export type SeatRow = Prisma.CommitteeSeatGetPayload<{ select: typeof seatColumns }>;

/** By their places, then by given name. */
export function bySeat(one: SeatRow, other: SeatRow): number {
  return (
    one.position - other.position ||
    compareVietnamese(one.person.sortName, other.person.sortName) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** In the order of their kinds. */
export function byKind(one: CommitteeRow, other: CommitteeRow): number {
  return committeeKinds.indexOf(one.kind) - committeeKinds.indexOf(other.kind);
}
