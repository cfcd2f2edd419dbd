import { orgPlanStepKinds, rolesAtEnd, type OrgPlanStep as Step } from '@hoi/domain/org-plan-step';
import { builder } from '#graphql/builder.ts';
import { BranchBasis, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { OrgPlanUnit, type PlanUnitShape, type PlanView } from './plan-unit.type.ts';

export const OrgPlanStepKind = builder.enumType('OrgPlanStepKind', {
  description: 'What a step does (thành lập, đổi tên, chuyển, hợp nhất, chia tách, giải thể).',
  values: orgPlanStepKinds,
});

export const RolesAtEnd = builder.enumType('RolesAtEnd', {
  description: 'Whether the roles at a unit end with it, or follow to its successor.',
  values: rolesAtEnd,
});

interface PartShape {
  unit: PlanUnitShape;
  share: number | null;
}

const OrgPlanPart = builder.objectRef<PartShape>('OrgPlanPart').implement({
  description: 'Who takes a part of a unit that is split.',
  fields: (t) => ({
    unit: t.field({ type: OrgPlanUnit, resolve: ({ unit }) => unit }),
    share: t.exposeFloat('share', { nullable: true, description: '0 to 1; null when not known.' }),
  }),
});

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type ValueOf<Union, Key> = Union extends { [Name in Key & string]?: infer Value } ? Value : never;

/** Every field that some step has, so that one type shows them all. */
type StepFields = { [Field in Exclude<KeyOf<Step>, 'kind'>]?: ValueOf<Step, Field> };

export interface StepShape {
  kind: Step['kind'];
  fields: StepFields;
  view: PlanView;
}

export function stepShape(step: Step, view: PlanView): StepShape {
  const { kind, ...fields } = step;
  return { kind, fields, view };
}

export const OrgPlanStep = builder.objectRef<StepShape>('OrgPlanStep').implement({
  description: 'A step of a plan; fields that its kind does not have are null.',
  fields: (t) => {
    const unitField = (field: 'unit' | 'parent' | 'into' | 'childrenTo' | 'rolesTo') =>
      t.field({
        type: OrgPlanUnit,
        nullable: true,
        resolve: ({ fields, view }) => {
          const key = fields[field];
          return key ? { key, view } : null;
        },
      });
    const text = (field: 'ref' | 'name' | 'levelLabel' | 'code' | 'slug') =>
      t.string({ nullable: true, resolve: ({ fields }) => fields[field] ?? null });
    return {
      kind: t.field({ type: OrgPlanStepKind, resolve: ({ kind }) => kind }),
      ref: text('ref'),
      name: text('name'),
      levelLabel: text('levelLabel'),
      code: text('code'),
      slug: text('slug'),
      dropsCode: t.boolean({
        description: 'A renamed unit keeps its code unless another is given or this is so.',
        resolve: ({ kind, fields }) => kind === 'RENAME' && fields.code === null,
      }),
      unitKind: t.field({
        type: OrgUnitKind,
        nullable: true,
        resolve: ({ fields }) => fields.unitKind ?? null,
      }),
      basis: t.field({
        type: BranchBasis,
        nullable: true,
        resolve: ({ fields }) => fields.basis ?? null,
      }),
      unit: unitField('unit'),
      parent: unitField('parent'),
      into: unitField('into'),
      childrenTo: unitField('childrenTo'),
      rolesTo: unitField('rolesTo'),
      units: t.field({
        type: [OrgPlanUnit],
        price: { rows: 10 },
        nullable: true,
        resolve: ({ fields, view }) => fields.units?.map((key) => ({ key, view })) ?? null,
      }),
      parts: t.field({
        type: [OrgPlanPart],
        price: { rows: 5 },
        nullable: true,
        resolve: ({ fields, view }) =>
          fields.parts?.map(({ unit, share }) => ({
            unit: { key: unit, view },
            share: share ?? null,
          })) ?? null,
      }),
      remains: t.boolean({ resolve: ({ fields }) => fields.remains ?? false }),
      roles: t.field({
        type: RolesAtEnd,
        nullable: true,
        resolve: ({ fields }) => fields.roles ?? null,
      }),
    };
  },
});
