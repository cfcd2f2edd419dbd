import type { OrgPlan } from '@hoi/db/prisma';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { dayOf } from '#outside/stored-day.ts';
import type { PlanEffects } from './describe-effects.ts';
import type { PlanEffect, PlanToApply } from './plan-effect.ts';

/** What approving a plan keeps of it. */
export type StoredEffect = PlanEffect & { shown: PlanEffects };

/** What was kept when the plan was approved; null while it is a draft. */
export function storedEffect({ effect }: Pick<OrgPlan, 'effect'>): StoredEffect | null {
  // Written by approve-org-plan.command.ts alone.
  return effect as StoredEffect | null;
}

export function toApply(
  plan: Pick<OrgPlan, 'id' | 'effectiveOn' | 'decisionNumber'>,
  steps: readonly OrgPlanStep[],
): PlanToApply {
  const { id: planId, effectiveOn, decisionNumber } = plan;
  return { planId, effectiveOn: dayOf(effectiveOn), decisionNumber, steps };
}
