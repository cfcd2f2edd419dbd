import type { OrgPlan, Prisma } from '@hoi/db/prisma';
import { ConflictError, NotFoundError, refuseDeed, refuseField } from '@hoi/domain/errors';
import { nextOrgPlanStatus, type OrgPlanAct } from '@hoi/domain/org-plan-status';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import type { Versioned } from '@hoi/validation/versioned';
import { type Deed, recorderOf } from '#modules/access/audit/record.ts';
import { requirePermission, type Staff, type Viewer } from '#modules/access/identity/viewer.ts';
import { takeTurn } from '#modules/organisation/units/unit-versions.ts';
import type { Transaction } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { requirePlanRights, visiblePlans } from './plan.policy.ts';
import { readSteps } from './stored-steps.ts';

/** A plan that is kept from others, and who acts on it. */
interface PlanAtHand {
  staff: Staff;
  plan: OrgPlan;
  steps: OrgPlanStep[];
}

export const recordPlan = recorderOf(
  'OrgPlan',
  () => [],
  ({ title }: { id: string; title: string }) => ({ title }),
);

/** What is for who approves. */
const deciding: ReadonlySet<OrgPlanAct> = new Set(['approve', 'undo', 'announce', 'decide']);

/** Reads a plan for an act on it, keeping others from it until the transaction ends. @throws NotFoundError for one that the viewer may not see */
export async function planToChange(
  tx: Transaction,
  viewer: Viewer,
  act: OrgPlanAct,
  { id, expectedVersion }: Versioned,
): Promise<PlanAtHand> {
  const decides = deciding.has(act);
  const permission = decides ? 'unit:approve' : 'unit:plan';
  // Where units stand must not change between the look at one's rights and the deed.
  if (permission === 'unit:approve') await takeTurn(tx);
  const visible = await visiblePlans(requirePermission(viewer, permission), tx);
  await tx.$queryRaw`SELECT 1 FROM org_plans WHERE id = ${id}::uuid FOR UPDATE`;
  const plan = await tx.orgPlan.findFirst({ where: { AND: [{ id }, visible] } });
  if (!plan) throw new NotFoundError();
  const steps = readSteps(plan.steps);
  const staff = await requirePlanRights(tx, viewer, permission, steps, dayOf(plan.effectiveOn));
  if (plan.version !== expectedVersion) throw new ConflictError();
  if (nextOrgPlanStatus(plan.status, act) === null) {
    refuseDeed(planFaults.wrongState);
  }
  return { staff, plan, steps };
}

/** Writes what an act makes of the plan's own row, and records it. */
export async function writePlan(
  tx: Transaction,
  { staff, plan }: PlanAtHand,
  action: string,
  data: Prisma.OrgPlanUncheckedUpdateInput,
  told: Partial<Pick<Deed, 'detail' | 'tags'>> = {},
): Promise<void> {
  const version = { increment: 1 };
  const { id } = plan;
  await tx.orgPlan.update({ where: { id }, data: { ...data, version }, select: { id: true } });
  await recordPlan(tx, staff, plan, { action, ...told });
}

/** @throws BadInputError for a plan that does nothing */
export function refuseEmpty(steps: readonly OrgPlanStep[]): void {
  if (steps.length > 0) return;
  refuseField('steps', planFaults.empty);
}
