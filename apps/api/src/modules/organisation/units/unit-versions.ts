import type { BranchBasis } from '@hoi/domain/branch-basis';
import type { CalendarDay } from '@hoi/domain/calendar-day';
import { foundingDay } from '@hoi/domain/founding-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { recorderOf } from '#modules/access/audit/record.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';

export interface NewUnit {
  id?: string;
  slug: string;
  name: string;
  kind: OrgUnitKind;
  levelLabel?: string;
  basis?: BranchBasis | null | undefined;
  parentId?: string | null;
  officialCode?: string | null | undefined;
  position?: number;
  opensOn?: CalendarDay;
}

/**
 * Waits for its turn to change the organisation: triggers do so too, but a command that reads first, or
 * changes a unit's own row, must have its turn before.
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  // The key of lock_organisation() in the migrations.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(7204119335)`;
}

/** Brings the tables derived from the versions up to what the transaction wrote, and checks the rules. */
export async function settleUnits(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT public.settle_org_units()`;
}

/** Writes a unit, its first version and its code; `settleUnits` must follow. @returns its id */
export async function writeUnit(tx: Transaction, unit: NewUnit): Promise<string> {
  // What is older than anybody knows begins with the Union.
  const { id: given, slug, officialCode, opensOn = foundingDay, ...state } = unit;
  const { id } = await tx.orgUnit.create({
    data: { slug, ...(given && { id: given }) },
    select: { id: true },
  });
  const validFrom = dateOf(opensOn);
  await tx.orgUnitVersion.create({ data: { unitId: id, ...state, validFrom } });
  if (officialCode) {
    await tx.orgUnitCode.create({ data: { unitId: id, code: officialCode, validFrom } });
  }
  return id;
}

export const recordUnit = recorderOf('OrgUnit', ({ id }) => ['org-units', `org-unit:${id}`]);
