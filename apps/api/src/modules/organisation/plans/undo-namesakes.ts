import { undoFaults } from '@hoi/localization/words/organisation/plans';
import { namesakesIn, type UnitPlace } from '#modules/organisation/units/namesakes.ts';
import type { Transaction } from '#outside/db.ts';
import { type PlanEffect, type RowChange, rowsMade } from './plan-effect.ts';

/** Where a version stands again; what is opened again stood until the day, what is brought back began on it. */
function placeAgain({ before, after }: RowChange): UnitPlace[] {
  if (!before || before.parent_id == null) return [];
  return [
    {
      key: before.id,
      unitId: String(before.unit_id),
      parentId: String(before.parent_id),
      name: String(before.name),
      // The columns are those of org_unit_versions, kept as they were.
      kind: before.kind as UnitPlace['kind'],
      from: String(after ? after.valid_to : before.valid_from),
      to: null,
    },
  ];
}

/**
 * Units that came to stand beside one that the undo puts back, with its name and level: a plan
 * refuses to make such a pair, and so does taking one back. Only from the day of the plan on: what
 * was before that day stays as it is.
 */
export async function namesakeReasons(tx: Transaction, { rows }: PlanEffect): Promise<string[]> {
  const versions = rows.filter(({ table }) => table === 'org_unit_versions');
  const leaving = new Set(rowsMade(versions).map(({ id }) => id));
  const found = await namesakesIn(tx, versions.flatMap(placeAgain));
  const reasons = found.filter(({ versionId }) => !leaving.has(versionId)).map(undoFaults.namesake);
  return [...new Set(reasons)];
}
