import type { OrgPlan } from '@hoi/db/prisma';
import { NotFoundError } from '@hoi/domain/errors';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import type { PlanEffects } from './describe-effects.ts';
import { visiblePlans } from './plan.policy.ts';
import type { PlanEffect, PlanToApply } from './plan-effect.ts';
import { readSteps } from './stored-steps.ts';

/** A plan without what may be large: its steps, and all that it wrote. */
export type PlanHead = Omit<OrgPlan, 'steps' | 'effect'>;

/** For reading heads only. */
export const headOnly = { steps: true, effect: true } as const;

/** One plan that the viewer may know of; null otherwise. */
export async function findPlan(viewer: Viewer, id: string): Promise<PlanHead | null> {
  const where = { AND: [{ id }, await visiblePlans(viewer)] };
  return db.orgPlan.findFirst({ where, omit: headOnly });
}

/** The steps of a plan that the viewer has been shown. */
export async function stepsOf(id: string): Promise<OrgPlanStep[]> {
  const row = await db.orgPlan.findUnique({ where: { id }, select: { steps: true } });
  if (!row) throw new NotFoundError();
  return readSteps(row.steps);
}

/** What approving the plan wrote; null when it never was. */
export async function effectOf(id: string): Promise<StoredEffect | null> {
  const row = await db.orgPlan.findUnique({ where: { id }, select: { effect: true } });
  return row && storedEffect(row);
}

/** What approving a plan keeps of it. */
export type StoredEffect = PlanEffect & { shown: PlanEffects };

/** What was kept when the plan was approved; null while it is a draft. */
export function storedEffect({ effect }: Pick<OrgPlan, 'effect'>): StoredEffect | null {
  // Written from `approvedColumns` alone.
  return effect as StoredEffect | null;
}

/** What a plan is once it is approved. */
export function approvedColumns(effect: PlanEffect, shown: PlanEffects) {
  const kept = JSON.parse(JSON.stringify({ ...effect, shown }));
  return { status: 'APPROVED', approvedAt: clock.now(), effect: kept } as const;
}

/** A stored plan as it is carried out. */
export function toApply(
  plan: Pick<OrgPlan, 'id' | 'effectiveOn' | 'decisionNumber'>,
  steps: readonly OrgPlanStep[],
): PlanToApply {
  const { id: planId, effectiveOn, decisionNumber } = plan;
  return { planId, effectiveOn: dayOf(effectiveOn), decisionNumber, steps };
}
