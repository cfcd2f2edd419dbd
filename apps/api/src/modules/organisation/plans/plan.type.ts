import { nextOrgPlanStatus, orgPlanStatuses } from '@hoi/domain/org-plan-status';
import { builder } from '#graphql/builder.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { describeEffects, noEffects, type PlanEffects } from './describe-effects.ts';
import { mayPlanAll } from './plan.policy.ts';
import { OrgPlanEffects } from './plan-effects.type.ts';
import { OrgPlanPerson } from './plan-person.type.ts';
import { effectOf, findPlan, type PlanHead, stepsOf } from './plan-reading.ts';
import { OrgPlanStep, stepShape } from './plan-step.type.ts';
import { planView } from './plan-unit.type.ts';
import { toApply } from './stored-plan.ts';

export const OrgPlanStatus = builder.enumType('OrgPlanStatus', {
  description: 'Where a reorganisation stands (trạng thái phương án).',
  values: orgPlanStatuses,
});

interface Abilities {
  update: boolean;
  approve: boolean;
  undo: boolean;
  announce: boolean;
  decide: boolean;
  cancel: boolean;
}

const OrgPlanAbilities = builder.objectRef<Abilities>('OrgPlanAbilities').implement({
  description: 'What the viewer may do to a plan now.',
  fields: (t) => ({
    update: t.exposeBoolean('update', { description: 'Change or delete the draft.' }),
    approve: t.exposeBoolean('approve'),
    undo: t.exposeBoolean('undo', { description: 'Unless something was filed on top of it.' }),
    cancel: t.exposeBoolean('cancel'),
    announce: t.exposeBoolean('announce', { description: 'Say from when it is public.' }),
    decide: t.exposeBoolean('decide', { description: 'Add the decision that is still missing.' }),
  }),
});

async function abilities(
  viewer: Viewer,
  { id, status, effectiveOn, decisionNumber }: PlanHead,
): Promise<Abilities> {
  const [steps, day] = [await stepsOf(id), dayOf(effectiveOn)];
  const [plan, approve] = await Promise.all([
    mayPlanAll(db, viewer, 'unit:plan', steps, day),
    mayPlanAll(db, viewer, 'unit:approve', steps, day),
  ]);
  return {
    update: plan && nextOrgPlanStatus(status, 'update') !== null,
    approve: approve && nextOrgPlanStatus(status, 'approve') !== null,
    undo: approve && nextOrgPlanStatus(status, 'undo') !== null,
    announce: approve && nextOrgPlanStatus(status, 'announce') !== null,
    decide: approve && decisionNumber === '' && nextOrgPlanStatus(status, 'decide') !== null,
    cancel: plan && nextOrgPlanStatus(status, 'cancel') !== null,
  };
}

async function effectsOf(plan: PlanHead): Promise<PlanEffects> {
  if (plan.status === 'DRAFT') return describeEffects(toApply(plan, await stepsOf(plan.id)));
  return (await effectOf(plan.id))?.shown ?? noEffects;
}

async function viewOf({ id, effectiveOn, status }: PlanHead) {
  const steps = await stepsOf(id);
  const created = status === 'APPROVED' ? (await effectOf(id))?.created : undefined;
  return { steps, view: planView(effectiveOn, steps, created) };
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
      resolve: ({ decisionDate }) => decisionDate && dayOf(decisionDate),
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
      resolve: ({ publicFrom }) => publicFrom && dayOf(publicFrom),
    }),
    status: t.field({ type: OrgPlanStatus, resolve: ({ status }) => status }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next act.' }),
    author: t.field({
      type: OrgPlanPerson,
      nullable: true,
      resolve: ({ authorId }) => authorId,
    }),
    approvedBy: t.field({
      type: OrgPlanPerson,
      nullable: true,
      resolve: ({ approvedById }) => approvedById,
    }),
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
        effects: await effectsOf(plan),
        view: (await viewOf(plan)).view,
      }),
    }),
    viewerCan: t.field({
      type: OrgPlanAbilities,
      price: { work: 300 },
      resolve: (plan, _args, { viewer }) => abilities(viewer, plan),
    }),
  }),
});
