import { isNewUnit, type OrgPlanStep } from '@hoi/domain/org-plan-step';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { BranchBasis, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { OrgPlanStepKind, RolesAtEnd } from './plan-step.type.ts';
import { refuseUnits, withUnits } from './stored-steps.ts';

const OrgPlanPartInput = builder.inputType('OrgPlanPartInput', {
  fields: (t) => ({
    unit: t.id({ required: true }),
    share: t.float({ description: 'Above 0 to 1; left out when nobody knows.' }),
  }),
});

export const OrgPlanStepInput = builder.inputType('OrgPlanStepInput', {
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

/** The steps with units by their ids in the database. @throws BadInputError naming what is no unit's id */
export function localSteps(steps: readonly OrgPlanStep[]): OrgPlanStep[] {
  const local = (name: string) => (isNewUnit(name) ? name : localId(name, 'OrgUnit'));
  refuseUnits(steps, (unit) => local(unit) === null);
  return steps.map((step) => withUnits(step, (name) => local(name) ?? name));
}
