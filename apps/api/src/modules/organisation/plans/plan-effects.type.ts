import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { RoleType } from '#modules/access/staff/role.type.ts';
import type { PlanEffects } from './describe-effects.ts';
import type { GivenPart, RoleChange, UnitRow } from './effect-rows.ts';
import { OrgPlanPerson } from './plan-person.type.ts';
import { OrgPlanUnit, type PlanView } from './plan-unit.type.ts';

const OrgUnitChange = describedEnum('OrgUnitChange', {
  description: 'What becomes of a unit.',
  descriptions: {
    CREATED: 'It begins (thành lập).',
    RENAMED: 'It has a new name, kind, label or code (đổi tên).',
    MOVED: 'It stands below another unit (chuyển).',
    ENDED: 'It is there no longer (kết thúc).',
  },
});

/** A row with what its units are read by. */
type Seen<Row> = Row & { view: PlanView };

const PlannedUnit = builder.objectRef<Seen<UnitRow>>('OrgPlanUnitChange').implement({
  description: 'One change of one unit; a unit that is renamed and moved has two.',
  fields: (t) => ({
    unit: t.field({
      type: OrgPlanUnit,
      description: 'The unit that is changed.',
      resolve: ({ unit: key, view }) => ({ key, view }),
    }),
    change: t.expose('change', { type: OrgUnitChange, description: 'What becomes of it.' }),
    nameBefore: t.exposeString('nameBefore', {
      nullable: true,
      description: 'What it was called; null for one that begins.',
    }),
    nameAfter: t.exposeString('nameAfter', {
      nullable: true,
      description: 'What it is called then; null for one that ends.',
    }),
    parentBefore: t.exposeString('parentBefore', {
      nullable: true,
      description: 'The name of the unit above it; null when there was none.',
    }),
    parentAfter: t.exposeString('parentAfter', {
      nullable: true,
      description: 'The name of the unit above it then; null when there is none.',
    }),
    // Plans that were approved before codes were shown have none kept.
    codeBefore: t.string({
      nullable: true,
      description: "The state's code (mã đơn vị hành chính); null when it has none.",
      resolve: ({ codeBefore }) => codeBefore ?? null,
    }),
    codeAfter: t.string({
      nullable: true,
      description: 'The same then; null when it has none.',
      resolve: ({ codeAfter }) => codeAfter ?? null,
    }),
    follows: t.exposeBoolean('follows', {
      description: 'No step names it: it goes with the unit above it.',
    }),
    step: t.exposeInt('step', { description: 'The step that does it, from 0.' }),
  }),
});

const PlannedRole = builder.objectRef<Seen<RoleChange>>('OrgPlanRoleChange').implement({
  description: 'A role that ends with its unit, or follows to the successor.',
  fields: (t) => ({
    user: t.expose('userId', { type: OrgPlanPerson, description: 'Whose role it is.' }),
    role: t.expose('role', { type: RoleType, description: 'Which role.' }),
    on: t.expose('on', { type: 'Date', description: 'The first day on which it is so.' }),
    fromUnit: t.field({
      type: OrgPlanUnit,
      description: 'Where she has it now.',
      resolve: ({ fromUnit: key, view }) => ({ key, view }),
    }),
    toUnit: t.field({
      type: OrgPlanUnit,
      nullable: true,
      description:
        'Where she has it then; null when the role ends, also when the person has it there already.',
      resolve: ({ toUnit: key, view }) => (key === null ? null : { key, view }),
    }),
  }),
});

const GivenPartType = builder.objectRef<Seen<GivenPart>>('OrgPlanGivenPart').implement({
  description: 'A part that a unit gives away and goes on without (điều chỉnh một phần).',
  fields: (t) => ({
    from: t.field({
      type: OrgPlanUnit,
      description: 'Who gives it.',
      resolve: ({ from: key, view }) => ({ key, view }),
    }),
    to: t.field({
      type: OrgPlanUnit,
      description: 'Who takes it.',
      resolve: ({ to: key, view }) => ({ key, view }),
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Which part of it, above 0 and at most 1; null when not known.',
    }),
  }),
});

const AddressChange = builder
  .objectRef<PlanEffects['addresses'][number]>('OrgPlanAddress')
  .implement({
    description: 'Where the public page of a unit that ends leads; it stays readable itself.',
    fields: (t) => ({
      from: t.exposeString('from', { description: 'Path of the page of the unit that ends.' }),
      to: t.exposeString('to', {
        nullable: true,
        description: 'Path of the page that it leads to; null when nothing comes after.',
      }),
    }),
  });

const PlanFault = builder.objectRef<PlanEffects['faults'][number]>('OrgPlanFault').implement({
  description: 'Why the plan cannot be approved as it is.',
  fields: (t) => ({
    step: t.exposeInt('step', {
      nullable: true,
      description: 'The step at fault, from 0; null: the whole plan.',
    }),
    field: t.exposeString('field', { description: 'Which of its fields is at fault.' }),
    message: t.exposeString('message', { description: 'What is wrong, Vietnamese.' }),
  }),
});

// What a screen can show; the counts beside the lists tell of more.
const listed = 2000;

const seenBy = <Row>(view: PlanView, rows: readonly Row[]): Seen<Row>[] =>
  rows.map((row) => ({ ...row, view }));

export const OrgPlanEffects = builder.objectRef<Seen<PlanEffects>>('OrgPlanEffects').implement({
  description:
    'What a plan does (tác động). Of a draft as of now, of an approved plan as it was approved; none while there are faults.',
  fields: (t) => ({
    digest: t.exposeString('digest', {
      description: 'For approveOrgPlan, so that nobody approves what she has not seen.',
    }),
    unitCount: t.int({
      description: 'How many changes of units there are.',
      resolve: ({ units }) => units.length,
    }),
    units: t.field({
      type: [PlannedUnit],
      price: { rows: 200 },
      description: 'The changes of units, at most 2,000 of them.',
      resolve: ({ units, view }) => seenBy(view, units.slice(0, listed)),
    }),
    roleChanges: t.field({
      type: [PlannedRole],
      price: { rows: 20 },
      description: 'What becomes of roles at units that end.',
      resolve: ({ roleChanges, view }) => seenBy(view, roleChanges),
    }),
    givenParts: t.field({
      type: [GivenPartType],
      price: { rows: 10 },
      description: 'Parts that units give away and go on without.',
      // Kept with plans since it is shown.
      resolve: ({ givenParts, view }) => seenBy(view, givenParts ?? []),
    }),
    articleCount: t.exposeInt('articleCount', {
      description: 'Articles of the units that end; they stay with them and show at successors.',
    }),
    addresses: t.expose('addresses', {
      type: [AddressChange],
      price: { rows: 20 },
      description: 'Where the pages of units lead that end.',
    }),
    publicPages: t.stringList({
      price: { rows: 200 },
      description: 'Paths of the public pages that change, at most 2,000.',
      resolve: ({ publicPages }) => publicPages.slice(0, listed),
    }),
    faults: t.expose('faults', {
      type: [PlanFault],
      price: { rows: 10 },
      description: 'Why it cannot be approved; none when it can.',
    }),
  }),
});
