import { BadInputError, type InputIssue, NotFoundError } from '@hoi/domain/errors';
import { isNewUnit, type OrgPlanStep, unitsNamed } from '@hoi/domain/org-plan-step';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { OrgPlan } from './plan.type.ts';
import { findPlan } from './plan-reading.ts';
import { withUnits } from './stored-steps.ts';

/** What a change to a plan returns. */
export const OrgPlanPayload = builder.objectRef<{ id: string }>('OrgPlanPayload').implement({
  fields: (t) => ({
    orgPlan: t.field({
      type: OrgPlan,
      resolve: async ({ id }, _args, { viewer }) => {
        const plan = await findPlan(viewer, id);
        if (!plan) throw new NotFoundError();
        return plan;
      },
    }),
  }),
});

/** @throws NotFoundError for anything but the id of a plan */
export function requirePlanId(globalId: string): string {
  const id = localId(globalId, 'OrgPlan');
  if (!id) throw new NotFoundError();
  return id;
}

/** The steps with units by their ids in the database. @throws BadInputError naming what is no unit's id */
export function localSteps(steps: readonly OrgPlanStep[]): OrgPlanStep[] {
  const local = (name: string) => (isNewUnit(name) ? name : localId(name, 'OrgUnit'));
  const issues = steps.flatMap((step, index): InputIssue[] =>
    unitsNamed(step)
      .filter(({ unit }) => local(unit) === null)
      .map(({ field }) => ({ path: ['steps', index, field], message: unitFaults.unknown })),
  );
  if (issues.length > 0) throw new BadInputError(issues);
  return steps.map((step) => withUnits(step, (name) => local(name) ?? name));
}
