import type { OrgPlanFields } from '@hoi/validation/organisation/org-plan';
import type { Deed } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db, type Transaction } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { requirePlanRights } from './plan.policy.ts';
import { recordPlan } from './plan-to-change.ts';
import { requireUnits } from './stored-steps.ts';

/** The columns of a draft. */
export function draftColumns({ decisionDate, effectiveOn, steps, ...heading }: OrgPlanFields) {
  return {
    ...heading,
    decisionDate: dateOrNull(decisionDate),
    effectiveOn: dateOf(effectiveOn),
    // Fields that were left out must not reach the column as undefined.
    steps: JSON.parse(JSON.stringify(steps)),
  };
}

/** What is recorded of a draft. */
export function draftDetail({ title, effectiveOn, steps }: OrgPlanFields) {
  return { title, effectiveOn, steps: steps.length };
}

/**
 * Drafts a plan in the caller's transaction; its units stand by their ids. @returns its id
 * @param source what else its answer is made of, should it have to be given again
 */
export async function draftOrgPlan(
  tx: Transaction,
  viewer: Viewer,
  fields: OrgPlanFields,
  source?: Deed['source'],
): Promise<string> {
  const staff = await requirePlanRights(tx, viewer, 'unit:plan', fields.steps, fields.effectiveOn);
  await requireUnits(tx, fields.steps);
  const plan = await tx.orgPlan.create({
    data: { ...draftColumns(fields), authorId: staff.userId },
    select: { id: true, title: true },
  });
  const deed = { action: 'create-org-plan', detail: draftDetail(fields) };
  await recordPlan(tx, staff, plan, source ? { ...deed, source } : deed);
  return plan.id;
}

/** Drafts a plan. @throws ForbiddenError when a step reaches beyond the viewer's rights */
export function createOrgPlan(viewer: Viewer, fields: OrgPlanFields): Promise<string> {
  return db.$transaction((tx) => draftOrgPlan(tx, viewer, fields));
}
