import { isNewUnit } from '@hoi/domain/org-plan-step';
import { explainUnitFault } from '#modules/organisation/units/unit-fault.ts';
import { settleUnits, takeTurn } from '#modules/organisation/units/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';
import { decidePlan, type PlanDecision } from './plan-decision.ts';
import type { PlanEffect, PlanToApply } from './plan-effect.ts';
import { writeRoles } from './write-roles.ts';
import {
  countChange,
  type IdOf,
  writeCodes,
  writeIdentities,
  writeSuccessions,
  writeVersions,
} from './write-units.ts';

/** What was decided, and what was written of it. */
export interface Applied extends PlanDecision {
  effect: PlanEffect;
}

/** Milliseconds: a national reform writes some ten thousands of rows, and may have to wait for another. */
export const planTransaction = { timeout: 60_000 };

/** What `applySteps` does, with what it was worked out from. */
export async function carryOut(tx: Transaction, plan: PlanToApply): Promise<Applied> {
  await takeTurn(tx);
  await settleUnits(tx);
  const decision = await decidePlan(tx, plan);
  const { outcome, slugs, roles } = decision;
  const { ids: created, rows: identities } = await writeIdentities(tx, slugs);
  const idOf: IdOf = (name) => (isNewUnit(name) ? (created[name] ?? '') : name);
  const touched = [...outcome.changed.keys(), ...outcome.ended.keys()];
  const rows = [...identities, ...(await countChange(tx, touched))];
  rows.push(...(await writeVersions(tx, outcome, plan, idOf)));
  rows.push(...(await writeCodes(tx, outcome, plan, idOf)));
  rows.push(...(await writeSuccessions(tx, outcome, plan, idOf)));
  rows.push(...(await writeRoles(tx, roles, plan.effectiveOn, idOf)));
  await settleUnits(tx);
  return { ...decision, effect: { created, rows } };
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
