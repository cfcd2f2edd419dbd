import { builder } from '#graphql/builder.ts';
import { BranchBasis, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { OrgPlanStepKind, RolesAtEnd } from './plan-step.type.ts';

const OrgPlanPartInput = builder.inputType('OrgPlanPartInput', {
  fields: (t) => ({
    unit: t.id({ required: true }),
    share: t.float({ description: 'Above 0 to 1; left out when nobody knows.' }),
  }),
});

const OrgPlanStepInput = builder.inputType('OrgPlanStepInput', {
  description:
    'One step. Units stand by their id, or by the sign (new:1) of the CREATE step that makes them. Fields that the kind does not have are left aside.',
  fields: (t) => ({
    kind: t.field({ type: OrgPlanStepKind, required: true }),
    ref: t.string({ description: 'CREATE: the sign by which other steps name the new unit.' }),
    name: t.string({ description: 'CREATE, RENAME.' }),
    unitKind: t.field({ type: OrgUnitKind, description: 'CREATE; RENAME where it changes.' }),
    levelLabel: t.string({ description: 'CREATE; RENAME where it changes.' }),
    basis: t.field({ type: BranchBasis, description: 'CREATE of a branch or group.' }),
    code: t.string({
      description: 'CREATE; RENAME where it changes: null takes it away, left out keeps it.',
    }),
    slug: t.string({ description: 'CREATE; made from the name when left out.' }),
    parent: t.id({ description: 'CREATE, MOVE.' }),
    unit: t.id({ description: 'RENAME, MOVE, SPLIT, DISSOLVE.' }),
    units: t.idList({
      description: 'MERGE: those that end; the one it goes into may be there too.',
    }),
    into: t.id({ description: 'MERGE.' }),
    parts: t.field({ type: [OrgPlanPartInput], description: 'SPLIT: who takes the parts.' }),
    remains: t.boolean({ description: 'SPLIT: the unit stays and only gives parts away.' }),
    childrenTo: t.id({
      description: 'SPLIT, DISSOLVE: where children go that no other step handles.',
    }),
    roles: t.field({ type: RolesAtEnd, description: 'MERGE, SPLIT; END when left out.' }),
    rolesTo: t.id({ description: 'SPLIT with roles that follow: to which part.' }),
  }),
});

export const CreateOrgPlanInput = builder.inputType('CreateOrgPlanInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    decisionNumber: t.string(),
    decisionDate: t.field({ type: 'Date' }),
    effectiveOn: t.field({ type: 'Date', required: true }),
    steps: t.field({
      type: [OrgPlanStepInput],
      description: 'At most 2,000; order means nothing.',
    }),
  }),
});

export const UpdateOrgPlanInput = builder.inputType('UpdateOrgPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    title: t.string({ required: true }),
    decisionNumber: t.string(),
    decisionDate: t.field({ type: 'Date' }),
    effectiveOn: t.field({ type: 'Date', required: true }),
    steps: t.field({ type: [OrgPlanStepInput], required: true }),
  }),
});

export const OrgPlanTargetInput = builder.inputType('OrgPlanTargetInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});

export const AnnounceOrgPlanInput = builder.inputType('AnnounceOrgPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    publicFrom: t.field({
      type: 'Date',
      description: 'At the latest its effective date; null: on that day.',
    }),
  }),
});

export const ApproveOrgPlanInput = builder.inputType('ApproveOrgPlanInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    digest: t.string({ required: true, description: 'OrgPlanEffects.digest, as it was seen.' }),
  }),
});

export const SetPlanDecisionInput = builder.inputType('SetPlanDecisionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    decisionNumber: t.string({ description: 'Null takes back what was added by this.' }),
    decisionDate: t.field({ type: 'Date' }),
  }),
});

export const ImportOrgPlanInput = builder.inputType('ImportOrgPlanInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    decisionNumber: t.string(),
    decisionDate: t.field({ type: 'Date' }),
    parent: t.id({ required: true, description: 'The unit above all that the table creates.' }),
    endEmptied: t.boolean({
      description:
        'End the old superiors (districts) too; the table then has to name everything below them. No when left out.',
    }),
    csv: t.string({
      required: true,
      description:
        'Columns effective, kind (MERGED, SPLIT, RENAMED, UNCHANGED), old_code, old_name, old_district_code, new_code, new_name; at most 1 MB.',
    }),
  }),
});
