import type { RolesAtEnd as Roles, OrgPlanStep as Step } from '@hoi/domain/org-plan-step';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { BranchBasis, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { OrgPlanUnit, type PlanUnitShape, type PlanView } from './plan-unit.type.ts';

export const OrgPlanStepKind = describedEnum<Step['kind']>('OrgPlanStepKind', {
  description: 'What a step of a plan does.',
  descriptions: {
    CREATE: 'A unit begins (thành lập).',
    RENAME: 'A unit is called otherwise, or has another kind, label or code (đổi tên).',
    MOVE: 'A unit goes below another one (chuyển).',
    MERGE: 'Units go into one (hợp nhất).',
    SPLIT: 'A unit is divided, or gives parts away (chia tách).',
    DISSOLVE: 'A unit ends, and none takes its place (giải thể).',
  },
});

export const RolesAtEnd = describedEnum<Roles>('RolesAtEnd', {
  description: 'What becomes of the roles at a unit that ends.',
  descriptions: {
    END: 'They end with it.',
    FOLLOW: 'They go on at its successor.',
  },
});

interface PartShape {
  unit: PlanUnitShape;
  share: number | null;
}

const OrgPlanPart = builder.objectRef<PartShape>('OrgPlanPart').implement({
  description: 'Who takes a part of a unit that is split.',
  fields: (t) => ({
    unit: t.field({
      type: OrgPlanUnit,
      description: 'Who takes it.',
      resolve: ({ unit }) => unit,
    }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Which part it is, above 0 and at most 1; null when not known.',
    }),
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
    const unitField = (
      field: 'unit' | 'parent' | 'into' | 'childrenTo' | 'rolesTo',
      description: string,
    ) =>
      t.field({
        description,
        type: OrgPlanUnit,
        nullable: true,
        resolve: ({ fields, view }) => {
          const key = fields[field];
          return key ? { key, view } : null;
        },
      });
    const text = (field: 'ref' | 'name' | 'levelLabel' | 'code' | 'slug', description: string) =>
      t.string({ nullable: true, description, resolve: ({ fields }) => fields[field] ?? null });
    return {
      kind: t.field({
        type: OrgPlanStepKind,
        description: 'What it does.',
        resolve: ({ kind }) => kind,
      }),
      ref: text('ref', 'The sign by which other steps name the new unit; null for others.'),
      name: text('name', 'What the unit is called then; null where nothing names it.'),
      levelLabel: text('levelLabel', 'What its level is called then; null where it stays.'),
      code: text('code', "The state's code that it has then; null where it stays, or goes."),
      slug: text('slug', 'Its part of the public address; null where it is made of the name.'),
      dropsCode: t.boolean({
        description:
          'Whether it loses its code. A renamed unit keeps its code unless another is given or this is so.',
        resolve: ({ kind, fields }) => kind === 'RENAME' && fields.code === null,
      }),
      unitKind: t.field({
        type: OrgUnitKind,
        nullable: true,
        description: 'What the unit is then; null where it stays.',
        resolve: ({ fields }) => fields.unitKind ?? null,
      }),
      basis: t.field({
        type: BranchBasis,
        nullable: true,
        description: 'What the members of a new branch have in common; null for other units.',
        resolve: ({ fields }) => fields.basis ?? null,
      }),
      unit: unitField('unit', 'The unit that is changed; null for CREATE and MERGE.'),
      parent: unitField('parent', 'The unit above it then; null but for CREATE and MOVE.'),
      into: unitField('into', 'What the others go into; null but for MERGE.'),
      childrenTo: unitField(
        'childrenTo',
        'Where the units below go that no other step names; null where none do.',
      ),
      rolesTo: unitField('rolesTo', 'At which part roles go on; null where they end.'),
      units: t.field({
        type: [OrgPlanUnit],
        price: { rows: 10 },
        nullable: true,
        description: 'The units that go into one; null but for MERGE.',
        resolve: ({ fields, view }) => fields.units?.map((key) => ({ key, view })) ?? null,
      }),
      parts: t.field({
        type: [OrgPlanPart],
        price: { rows: 5 },
        nullable: true,
        description: 'Who takes the parts; null but for SPLIT.',
        resolve: ({ fields, view }) =>
          fields.parts?.map(({ unit, share }) => ({
            unit: { key: unit, view },
            share: share ?? null,
          })) ?? null,
      }),
      remains: t.boolean({
        description: 'Whether the unit goes on and only gives parts away.',
        resolve: ({ fields }) => fields.remains ?? false,
      }),
      roles: t.field({
        type: RolesAtEnd,
        nullable: true,
        description: 'What becomes of the roles at what ends; null where nothing does.',
        resolve: ({ fields }) => fields.roles ?? null,
      }),
    };
  },
});
