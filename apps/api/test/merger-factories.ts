import type { CalendarDay } from '@hoi/domain/calendar-day';
import { type NewUnit, settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';

interface Merger {
  on: CalendarDay;
  decisionNumber: string;
  /** Ids of the units that end. */
  from: readonly string[];
  into: NewUnit;
}

/** Ends some units on a day and founds the one that they go into. @returns its id */
export function makeMerger({ on, decisionNumber, from, into }: Merger): Promise<string> {
  const date = dateOf(on);
  return db.$transaction(async (tx) => {
    const unitId = { in: [...from] };
    await tx.orgUnitVersion.updateMany({
      where: { unitId, validTo: null },
      data: { validTo: date },
    });
    await tx.orgUnitCode.updateMany({ where: { unitId, validTo: null }, data: { validTo: date } });
    const toId = await writeUnit(tx, { ...into, opensOn: on });
    await tx.orgUnitVersion.updateMany({ where: { unitId: toId }, data: { decisionNumber } });
    await tx.orgUnitSuccession.createMany({
      data: from.map((fromId) => ({ fromId, toId, kind: 'MERGED' as const, date })),
    });
    await settleUnits(tx);
    return toId;
  });
}
