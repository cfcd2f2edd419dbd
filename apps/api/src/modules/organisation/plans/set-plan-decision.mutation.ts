import { setPlanDecisionInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { SetPlanDecisionInput } from './plan.input.ts';
import { OrgPlanPayload, requirePlanId } from './plan-payload.ts';
import { setPlanDecision } from './set-plan-decision.command.ts';

builder.mutationField('setPlanDecision', (t) =>
  t.field({
    type: OrgPlanPayload,
    description:
      'Adds the decision behind an approved plan that has none (ghi số quyết định), once, or takes back what was added so. Administrators of every unit in it.',
    args: { input: t.arg({ type: SetPlanDecisionInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const given = { ...input, decisionNumber: input.decisionNumber ?? null };
      const { decisionNumber, decisionDate, ...target } = parseInput(setPlanDecisionInput, given);
      const id = requirePlanId(target.id);
      await setPlanDecision(viewer, { ...target, id }, { decisionNumber, decisionDate });
      return { id };
    },
  }),
);
