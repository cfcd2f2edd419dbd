import { orgPlanTarget } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { cancelOrgPlan } from './cancel-org-plan.command.ts';
import { OrgPlanTargetInput } from './plan.input.ts';
import { OrgPlanPayload, requirePlanId } from './plan-payload.ts';

builder.mutationField('cancelOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description: 'Sets a draft aside for good (hủy phương án). Administrators of every unit in it.',
    args: { input: t.arg({ type: OrgPlanTargetInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const target = parseInput(orgPlanTarget, input);
      const id = requirePlanId(target.id);
      await cancelOrgPlan(viewer, { ...target, id });
      return { id };
    },
  }),
);
