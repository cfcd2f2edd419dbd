import { nextOrgPlanStatus, type OrgPlanAct, orgPlanStatuses } from '@hoi/domain/org-plan-status';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dayOf, dayOrNull } from '#outside/stored-day.ts';
import { describeEffects, noEffects, type PlanEffects } from './describe-effects.ts';
import { mayPlanAll } from './plan.policy.ts';
import { OrgPlanEffects } from './plan-effects.type.ts';
import { OrgPlanPerson } from './plan-person.type.ts';
import { effectOf, findPlan, type PlanHead, stepsOf, toApply } from './plan-reading.ts';
import { OrgPlanStep, stepShape } from './plan-step.type.ts';
import { planView } from './plan-unit.type.ts';

export const OrgPlanStatus = builder.enumType('OrgPlanStatus', {
  description: 'Where a reorganisation stands (trạng thái phương án).',
  values: orgPlanStatuses,
});

const OrgPlanAbilities = abilities('OrgPlanAbilities', 'What the viewer may do to a plan now.', {
  update: { description: 'Change or delete the draft.' },
  approve: {},
  undo: { description: 'Unless something was filed on top of it.' },
  cancel: {},
  announce: { description: 'Say from when it is public.' },
  decide: { description: 'Add the decision that is still missing.' },
});

async function abilitiesOf(viewer: Viewer, plan: PlanHead) {
  const [steps, day] = [await stepsOf(plan.id), dayOf(plan.effectiveOn)];
  const [plans, approves] = await Promise.all([
    mayPlanAll(db, viewer, 'unit:plan', steps, day),
    mayPlanAll(db, viewer, 'unit:approve', steps, day),
  ]);
  const can = (act: OrgPlanAct) => nextOrgPlanStatus(plan.status, act) !== null;
  return {
    update: plans && can('update'),
    approve: approves && can('approve'),
    undo: approves && can('undo'),
    announce: approves && can('announce'),
    decide: approves && plan.decisionNumber === '' && can('decide'),
    cancel: plans && can('cancel'),
  };
}

async function effectsOf(plan: PlanHead): Promise<PlanEffects> {
  if (plan.status === 'DRAFT') return describeEffects(toApply(plan, await stepsOf(plan.id)));
  return (await effectOf(plan.id))?.shown ?? noEffects;
}

async function viewOf({ id, effectiveOn, status }: PlanHead) {
  const steps = await stepsOf(id);
  const created = status === 'APPROVED' ? (await effectOf(id))?.created : undefined;
  return { steps, view: planView(dayOf(effectiveOn), steps, created) };
}

export const OrgPlan = builder.objectRef<PlanHead>('OrgPlan');

builder.node(OrgPlan, {
  description:
    'A reorganisation as a plan (phương án sắp xếp tổ chức). Known to those who plan at every unit in it.',
  id: { resolve: (plan) => plan.id },
  loadWithoutCache: (id, { viewer }) => findPlan(viewer, id),
  fields: (t) => ({
    title: t.exposeString('title'),
    decisionNumber: t.exposeString('decisionNumber', {
      description: 'Số quyết định; may be empty.',
    }),
    decisionDate: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ decisionDate }) => dayOrNull(decisionDate),
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'The first day on which it is so (ngày hiệu lực).',
      resolve: ({ effectiveOn }) => dayOf(effectiveOn),
    }),
    publicFrom: t.field({
      type: 'Date',
      nullable: true,
      description:
        'From when everybody may know what it brings (công bố từ ngày); null: from its effective date on.',
      resolve: ({ publicFrom }) => dayOrNull(publicFrom),
    }),
    status: t.expose('status', { type: OrgPlanStatus }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next act.' }),
    author: t.expose('authorId', { type: OrgPlanPerson, nullable: true }),
    approvedBy: t.expose('approvedById', { type: OrgPlanPerson, nullable: true }),
    approvedAt: t.expose('approvedAt', { type: 'DateTime', nullable: true }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    stepCount: t.int({ resolve: async ({ id }) => (await stepsOf(id)).length }),
    steps: t.field({
      type: [OrgPlanStep],
      price: { rows: 10 },
      resolve: async (plan) => {
        const { steps, view } = await viewOf(plan);
        return steps.map((step) => stepShape(step, view));
      },
    }),
    effects: t.field({
      type: OrgPlanEffects,
      price: { work: 1000 },
      resolve: async (plan) => ({
        ...(await effectsOf(plan)),
        view: (await viewOf(plan)).view,
      }),
    }),
    viewerCan: t.field({
      type: OrgPlanAbilities,
      price: { work: 300 },
      resolve: (plan, _args, { viewer }) => abilitiesOf(viewer, plan),
    }),
  }),
});

/** What a change to a plan returns. */
export const OrgPlanPayload = changedPayload('OrgPlanPayload', 'orgPlan', OrgPlan, findPlan);
