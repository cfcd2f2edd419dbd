import { BadInputError } from '@hoi/domain/errors';
import { resolvePlan } from '@hoi/domain/org-plan';
import type { PlanOutcome, PlanUnit } from '@hoi/domain/org-plan-outcome';
import type { UnitName } from '@hoi/domain/org-plan-step';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import type { Transaction } from '#outside/db.ts';
import { freeSlugs } from './free-slugs.ts';
import { laterFaults } from './later-faults.ts';
import { neighbourFaults } from './neighbour-faults.ts';
import type { PlanToApply } from './plan-effect.ts';
import { readPlanUnits } from './plan-units.ts';
import { decideRoles, type RoleMoves } from './role-moves.ts';
import { type SaidFault, saidFaults } from './said-faults.ts';

/** All that a plan will write, worked out by reading alone: the preview shows it, approving writes it. */
export interface PlanDecision {
  plan: PlanToApply;
  outcome: PlanOutcome;
  units: ReadonlyMap<string, PlanUnit>;
  /** Addresses of the units that the plan creates. */
  slugs: ReadonlyMap<UnitName, string>;
  roles: RoleMoves;
}

/** The faults of a plan as the answer to a form. */
function faultyPlan(faults: readonly SaidFault[]): BadInputError {
  return new BadInputError(
    faults.map(({ step, field, message }) => ({ path: ['steps', step, field], message })),
    planFaults.faulty,
  );
}

function slugsOf(tx: Transaction, { created }: PlanOutcome, units: PlanDecision['units']) {
  const nameOf = (name: UnitName) => (created.get(name) ?? units.get(name))?.name ?? '';
  return freeSlugs(
    tx,
    [...created.values()].map(({ ref, name, parent, slug }) => ({
      key: ref,
      name,
      slug,
      parentName: nameOf(parent ?? ''),
    })),
  );
}

/**
 * Works a plan out in the state that the transaction sees.
 * @throws BadInputError with an issue per fault, paths ['steps', index, field]
 */
export async function decidePlan(tx: Transaction, plan: PlanToApply): Promise<PlanDecision> {
  const { effectiveOn: day, steps } = plan;
  const units = await readPlanUnits(tx, steps, day);
  const outcome = resolvePlan(steps, units, day);
  const faults = [...saidFaults(outcome.faults), ...(await neighbourFaults(tx, outcome, day))];
  // With faults, where everything would stand later is not known.
  if (faults.length === 0) faults.push(...(await laterFaults(tx, outcome, day)));
  if (faults.length > 0) throw faultyPlan(faults.toSorted((a, b) => a.step - b.step));
  const slugs = await slugsOf(tx, outcome, units);
  return { plan, outcome, units, slugs, roles: await decideRoles(tx, outcome, day) };
}
