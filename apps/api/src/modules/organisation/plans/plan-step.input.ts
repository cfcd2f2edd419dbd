import { isNewUnit, type OrgPlanStep } from '@hoi/domain/org-plan-step';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { BranchBasis, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { OrgPlanStepKind, RolesAtEnd } from './plan-step.type.ts';
import { refuseUnits, withUnits } from './stored-steps.ts';

const OrgPlanPartInput = builder.inputType('OrgPlanPartInput', {
  description: 'Who takes a part of a unit that is split.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Who takes it, by id or sign.' }),
    share: t.float({ description: 'Above 0 to 1; left out when nobody knows.' }),
  }),
});

export const OrgPlanStepInput = builder.inputType('OrgPlanStepInput', {
  description:
    'One step. Units stand by their id, or by the sign (new:1) of the CREATE step that makes them. Fields that the kind does not have are left aside.',
  fields: (t) => ({
    kind: t.field({ type: OrgPlanStepKind, required: true, description: 'What it does.' }),
    ref: t.string({ description: 'CREATE: the sign by which other steps name the new unit.' }),
    name: t.string({ description: 'CREATE, RENAME: what the unit is called then.' }),
    unitKind: t.field({
      type: OrgUnitKind,
      description: 'What the unit is then: CREATE; RENAME where it changes.',
    }),
    levelLabel: t.string({
      description: 'What its level is called then: CREATE; RENAME where it changes.',
    }),
    basis: t.field({
      type: BranchBasis,
      description: 'CREATE of a branch or group: what its members have in common.',
    }),
    code: t.string({
      description:
        "The state's code: CREATE; RENAME where it changes: null takes it away, left out keeps it.",
    }),
    slug: t.string({
      description: 'CREATE: its part of the public address; made from the name when left out.',
    }),
    parent: t.id({ description: 'CREATE, MOVE: the unit above it then.' }),
    unit: t.id({ description: 'RENAME, MOVE, SPLIT, DISSOLVE: the unit that is changed.' }),
    units: t.idList({
      description: 'MERGE: those that end; the one it goes into may be there too.',
    }),
    into: t.id({ description: 'MERGE: what the others go into.' }),
    parts: t.field({ type: [OrgPlanPartInput], description: 'SPLIT: who takes the parts.' }),
    remains: t.boolean({ description: 'SPLIT: the unit stays and only gives parts away.' }),
    childrenTo: t.id({
      description: 'SPLIT, DISSOLVE: where children go that no other step handles.',
    }),
    roles: t.field({
      type: RolesAtEnd,
      description: 'MERGE, SPLIT: what becomes of the roles; END when left out.',
    }),
    rolesTo: t.id({ description: 'SPLIT with roles that follow: to which part.' }),
  }),
});

/** The steps with units by their ids in the database. @throws BadInputError naming what is no unit's id */
export function localSteps(steps: readonly OrgPlanStep[]): OrgPlanStep[] {
  const local = (name: string) => (isNewUnit(name) ? name : localId(name, 'OrgUnit'));
  refuseUnits(steps, (unit) => local(unit) === null);
  return steps.map((step) => withUnits(step, (name) => local(name) ?? name));
}
