import {
  nextOrgPlanStatus,
  type OrgPlanAct,
  type OrgPlanStatus as Status,
} from '@hoi/domain/org-plan-status';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
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

export const OrgPlanStatus = describedEnum<Status>('OrgPlanStatus', {
  description: 'Where a reorganisation stands (trạng thái phương án).',
  descriptions: {
    DRAFT: 'Being written (bản nháp).',
    APPROVED: 'Takes effect on its day, or has (đã duyệt).',
    UNDONE: 'Was approved and taken back (đã hoàn tác).',
    CANCELLED: 'Set aside before it was approved (đã hủy).',
  },
});

const OrgPlanAbilities = abilities('OrgPlanAbilities', 'What the viewer may do to a plan now.', {
  update: { description: 'Change or delete the draft.' },
  approve: { description: 'Approve the draft.' },
  undo: { description: 'Take it back, unless something was filed on top of it.' },
  cancel: { description: 'Set the draft aside for good.' },
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
    title: t.exposeString('title', { description: 'What it is called (tên phương án).' }),
    decisionNumber: t.exposeString('decisionNumber', {
      description: 'The decision behind it (số quyết định); may be empty.',
    }),
    decisionDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of that decision (ngày quyết định); null when not known.',
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
    status: t.expose('status', { type: OrgPlanStatus, description: 'Where it stands.' }),
    version: t.exposeInt('version'),
    author: t.expose('authorId', {
      type: OrgPlanPerson,
      nullable: true,
      description: 'Who drafted it; null when her account is gone.',
    }),
    approvedBy: t.expose('approvedById', {
      type: OrgPlanPerson,
      nullable: true,
      description: 'Who approved it; null before, and when her account is gone.',
    }),
    approvedAt: t.expose('approvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was approved; null before.',
    }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null unless it was.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    stepCount: t.int({
      description: 'How many steps it has.',
      resolve: async ({ id }) => (await stepsOf(id)).length,
    }),
    steps: t.field({
      type: [OrgPlanStep],
      price: { rows: 10 },
      description: 'What it does, step by step; their order means nothing.',
      resolve: async (plan) => {
        const { steps, view } = await viewOf(plan);
        return steps.map((step) => stepShape(step, view));
      },
    }),
    effects: t.field({
      type: OrgPlanEffects,
      price: { work: 1000 },
      description: 'What comes of it.',
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
