import { updateOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdateOrgPlanInput } from './plan.input.ts';
import { localSteps, OrgPlanPayload, requirePlanId } from './plan-payload.ts';
import { updateOrgPlan } from './update-org-plan.command.ts';

builder.mutationField('updateOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description: 'Changes a draft (sửa phương án). Administrators of every unit in it.',
    args: { input: t.arg({ type: UpdateOrgPlanInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id: given, expectedVersion, ...fields } = parseInput(updateOrgPlanInput, input);
      const target = { id: requirePlanId(given), expectedVersion };
      await updateOrgPlan(viewer, target, { ...fields, steps: localSteps(fields.steps) });
      return { id: target.id };
    },
  }),
);
