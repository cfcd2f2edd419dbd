import { BadInputError } from '@hoi/domain/errors';
import { resolvePlan } from '@hoi/domain/org-plan';
import type { PlanFault, PlanOutcome, PlanUnit } from '@hoi/domain/org-plan-outcome';
import { isNewUnit } from '@hoi/domain/org-plan-step';
import { explainUnitFault } from '#modules/organisation/unit-fault.ts';
import { settleUnits, takeTurn } from '#modules/organisation/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';
import { neighbourFaults } from './neighbour-faults.ts';
import type { PlanEffect, PlanToApply } from './plan-effect.ts';
import { readPlanUnits } from './plan-units.ts';
import { writeRoles } from './write-roles.ts';
import {
  countChange,
  type IdOf,
  writeCodes,
  writeIdentities,
  writeSuccessions,
  writeVersions,
} from './write-units.ts';

/** The faults of a plan as the answer to a form. */
function faultyPlan(faults: readonly PlanFault[]): BadInputError {
  return new BadInputError(
    faults.map(({ step, field, message }) => ({ path: ['steps', step, field], message })),
    'Phương án còn lỗi, chưa thể thực hiện.',
  );
}

/** What was written, and what it was worked out from. */
export interface Applied {
  outcome: PlanOutcome;
  effect: PlanEffect;
  units: ReadonlyMap<string, PlanUnit>;
}

/** Milliseconds: a national reform writes some ten thousands of rows, and may have to wait for another. */
export const planTransaction = { timeout: 60_000, maxWait: 20_000 };

/** What `applySteps` does, with what it was worked out from. */
export async function carryOut(tx: Transaction, plan: PlanToApply): Promise<Applied> {
  await takeTurn(tx);
  await settleUnits(tx);
  const { effectiveOn: day, steps } = plan;
  const units = await readPlanUnits(tx, steps, day);
  const outcome = resolvePlan(steps, units, day);
  const faults = [...outcome.faults, ...(await neighbourFaults(tx, outcome, day))];
  if (faults.length > 0) throw faultyPlan(faults.toSorted((a, b) => a.step - b.step));
  const { ids: created, rows: identities } = await writeIdentities(tx, outcome, units);
  const idOf: IdOf = (name) => (isNewUnit(name) ? (created[name] ?? '') : name);
  const touched = [...outcome.changed.keys(), ...outcome.ended.keys()];
  const rows = [...identities, ...(await countChange(tx, touched))];
  rows.push(...(await writeVersions(tx, outcome, plan, idOf)));
  rows.push(...(await writeCodes(tx, outcome, plan, idOf)));
  rows.push(...(await writeSuccessions(tx, outcome, plan, idOf)));
  rows.push(...(await writeRoles(tx, outcome, day, idOf)));
  await settleUnits(tx);
  return { outcome, units, effect: { created, rows } };
}

/**
 * Writes what the steps of a plan do on their day: versions, codes, successions and roles, all dated.
 * The caller gives the transaction (read committed, with time enough), checks rights and records the deed.
 * @throws BadInputError with an issue per fault, paths ['steps', index, field]; nothing is kept then
 */
export async function applySteps(tx: Transaction, plan: PlanToApply): Promise<PlanEffect> {
  const { effect } = await explainUnitFault(carryOut(tx, plan));
  return effect;
}
