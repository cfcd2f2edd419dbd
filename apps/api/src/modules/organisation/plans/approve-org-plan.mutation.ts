import { approveOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { approveOrgPlan } from './approve-org-plan.command.ts';
import { ApproveOrgPlanInput } from './plan.input.ts';
import { OrgPlanPayload, requirePlanId } from './plan-payload.ts';

builder.mutationField('approveOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description:
      'Approves a plan (duyệt phương án): it takes effect at its date by itself. Administrators of every unit in it.',
    args: { input: t.arg({ type: ApproveOrgPlanInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const target = parseInput(approveOrgPlanInput, input);
      const id = requirePlanId(target.id);
      await approveOrgPlan(viewer, { ...target, id });
      return { id };
    },
  }),
);
