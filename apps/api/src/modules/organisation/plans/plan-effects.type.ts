import { builder } from '#graphql/builder.ts';
import { RoleType } from '#modules/access/staff/role.type.ts';
import type { PlanEffects } from './describe-effects.ts';
import type { GivenPart, RoleChange, UnitRow } from './effect-rows.ts';
import { OrgPlanPerson } from './plan-person.type.ts';
import { OrgPlanUnit, type PlanView } from './plan-unit.type.ts';

const OrgUnitChange = builder.enumType('OrgUnitChange', {
  description: 'What becomes of a unit; a new kind, label or code counts as a new name.',
  values: ['CREATED', 'RENAMED', 'MOVED', 'ENDED'] as const,
});

type Seen<Row> = { row: Row; view: PlanView };

const PlannedUnit = builder.objectRef<Seen<UnitRow>>('OrgPlanUnitChange').implement({
  description: 'One change of one unit; a unit that is renamed and moved has two.',
  fields: (t) => ({
    unit: t.field({ type: OrgPlanUnit, resolve: ({ row, view }) => ({ key: row.unit, view }) }),
    change: t.field({ type: OrgUnitChange, resolve: ({ row }) => row.change }),
    nameBefore: t.string({ nullable: true, resolve: ({ row }) => row.nameBefore }),
    nameAfter: t.string({ nullable: true, resolve: ({ row }) => row.nameAfter }),
    parentBefore: t.string({ nullable: true, resolve: ({ row }) => row.parentBefore }),
    parentAfter: t.string({ nullable: true, resolve: ({ row }) => row.parentAfter }),
    // Plans that were approved before codes were shown have none kept.
    codeBefore: t.string({
      nullable: true,
      description: "The state's code (mã đơn vị hành chính); null when it has none.",
      resolve: ({ row }) => row.codeBefore ?? null,
    }),
    codeAfter: t.string({ nullable: true, resolve: ({ row }) => row.codeAfter ?? null }),
    follows: t.boolean({
      description: 'No step names it: it goes with the unit above it.',
      resolve: ({ row }) => row.follows,
    }),
    step: t.int({ description: 'From 0.', resolve: ({ row }) => row.step }),
  }),
});

const PlannedRole = builder.objectRef<Seen<RoleChange>>('OrgPlanRoleChange').implement({
  description: 'A role that ends with its unit, or follows to the successor.',
  fields: (t) => ({
    user: t.field({ type: OrgPlanPerson, resolve: ({ row }) => row.userId }),
    role: t.field({ type: RoleType, resolve: ({ row }) => row.role }),
    on: t.field({ type: 'Date', resolve: ({ row }) => row.on }),
    fromUnit: t.field({
      type: OrgPlanUnit,
      resolve: ({ row, view }) => ({ key: row.fromUnit, view }),
    }),
    toUnit: t.field({
      type: OrgPlanUnit,
      nullable: true,
      description: 'Null when the role ends, also when the person has it there already.',
      resolve: ({ row, view }) => (row.toUnit === null ? null : { key: row.toUnit, view }),
    }),
  }),
});

const GivenPartType = builder.objectRef<Seen<GivenPart>>('OrgPlanGivenPart').implement({
  description: 'A part that a unit gives away and goes on without (điều chỉnh một phần).',
  fields: (t) => ({
    from: t.field({ type: OrgPlanUnit, resolve: ({ row, view }) => ({ key: row.from, view }) }),
    to: t.field({ type: OrgPlanUnit, resolve: ({ row, view }) => ({ key: row.to, view }) }),
    share: t.float({
      nullable: true,
      description: 'Which part of it, above 0 and at most 1; null when not known.',
      resolve: ({ row }) => row.share,
    }),
  }),
});

const AddressChange = builder
  .objectRef<PlanEffects['addresses'][number]>('OrgPlanAddress')
  .implement({
    description: 'Where the public page of a unit that ends leads; it stays readable itself.',
    fields: (t) => ({
      from: t.exposeString('from'),
      to: t.exposeString('to', { nullable: true, description: 'Null when nothing comes after.' }),
    }),
  });

const PlanFault = builder.objectRef<PlanEffects['faults'][number]>('OrgPlanFault').implement({
  description: 'Why the plan cannot be approved as it is.',
  fields: (t) => ({
    step: t.exposeInt('step', { nullable: true, description: 'From 0; null: the whole plan.' }),
    field: t.exposeString('field'),
    message: t.exposeString('message'),
  }),
});

// What a screen can show; the counts beside the lists tell of more.
const listed = 2000;

export const OrgPlanEffects = builder
  .objectRef<{ effects: PlanEffects; view: PlanView }>('OrgPlanEffects')
  .implement({
    description:
      'What a plan does (tác động). Of a draft as of now, of an approved plan as it was approved; none while there are faults.',
    fields: (t) => ({
      digest: t.string({
        description: 'For approveOrgPlan, so that nobody approves what she has not seen.',
        resolve: ({ effects }) => effects.digest,
      }),
      unitCount: t.int({
        description: 'How many changes of units there are.',
        resolve: ({ effects }) => effects.units.length,
      }),
      units: t.field({
        type: [PlannedUnit],
        price: { rows: 200 },
        description: 'At most 2,000 of them.',
        resolve: ({ effects, view }) =>
          effects.units.slice(0, listed).map((row) => ({ row, view })),
      }),
      roleChanges: t.field({
        type: [PlannedRole],
        price: { rows: 20 },
        resolve: ({ effects, view }) => effects.roleChanges.map((row) => ({ row, view })),
      }),
      givenParts: t.field({
        type: [GivenPartType],
        price: { rows: 10 },
        // Kept with plans since it is shown.
        resolve: ({ effects, view }) => (effects.givenParts ?? []).map((row) => ({ row, view })),
      }),
      articleCount: t.int({
        description: 'Articles of the units that end; they stay with them and show at successors.',
        resolve: ({ effects }) => effects.articleCount,
      }),
      addresses: t.field({
        type: [AddressChange],
        price: { rows: 20 },
        resolve: ({ effects }) => effects.addresses,
      }),
      publicPages: t.stringList({
        price: { rows: 200 },
        description: 'Paths of the public pages that change, at most 2,000.',
        resolve: ({ effects }) => effects.publicPages.slice(0, listed),
      }),
      faults: t.field({
        type: [PlanFault],
        price: { rows: 10 },
        resolve: ({ effects }) => effects.faults,
      }),
    }),
  });
