import { createOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createOrgPlan } from './create-org-plan.command.ts';
import { CreateOrgPlanInput } from './plan.input.ts';
import { localSteps, OrgPlanPayload } from './plan-payload.ts';

builder.mutationField('createOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description: 'Drafts a reorganisation (lập phương án). Administrators of every unit in it.',
    args: { input: t.arg({ type: CreateOrgPlanInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(createOrgPlanInput, { ...input, steps: input.steps ?? [] });
      return { id: await createOrgPlan(viewer, { ...fields, steps: localSteps(fields.steps) }) };
    },
  }),
);
