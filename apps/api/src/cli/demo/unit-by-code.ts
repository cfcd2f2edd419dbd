import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import type { Transaction } from '#outside/db.ts';

interface Place {
  code: string;
  from: string;
  /** The name of a branch below it. */
  branch?: string;
}

/** The unit that had a code on a day, the root when none had. */
export async function unitByCode(
  tx: Transaction,
  rootId: string,
  { code, from, branch }: Place,
): Promise<string> {
  const holder = await tx.orgUnitCode.findFirst({
    where: { list: 'GSO', code, ...holdsOn(from) },
    select: { unitId: true },
  });
  const unitId = holder?.unitId ?? rootId;
  if (!branch) return unitId;
  const below = await tx.orgUnitVersion.findFirst({
    where: { name: branch, parentId: unitId, ...holdsOn(from) },
    select: { unitId: true },
  });
  return below?.unitId ?? unitId;
}
