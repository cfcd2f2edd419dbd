import { orgPlanTarget } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { OrgPlanTargetInput } from './plan.input.ts';
import { OrgPlanPayload, requirePlanId } from './plan-payload.ts';
import { undoOrgPlan } from './undo-org-plan.command.ts';

builder.mutationField('undoOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description:
      'Takes an approved plan back (hoàn tác) while nothing was filed on top. Administrators of every unit in it.',
    args: { input: t.arg({ type: OrgPlanTargetInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const target = parseInput(orgPlanTarget, input);
      const id = requirePlanId(target.id);
      await undoOrgPlan(viewer, { ...target, id });
      return { id };
    },
  }),
);
