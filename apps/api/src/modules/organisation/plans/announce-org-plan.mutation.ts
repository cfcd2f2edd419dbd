import { announceOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { announceOrgPlan } from './announce-org-plan.command.ts';
import { AnnounceOrgPlanInput } from './plan.input.ts';
import { OrgPlanPayload, requirePlanId } from './plan-payload.ts';

builder.mutationField('announceOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description:
      'Says from when everybody may know of an approved plan (công bố phương án). Administrators of every unit in it.',
    args: { input: t.arg({ type: AnnounceOrgPlanInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { publicFrom, ...target } = parseInput(announceOrgPlanInput, input);
      const id = requirePlanId(target.id);
      await announceOrgPlan(viewer, { ...target, id }, publicFrom);
      return { id };
    },
  }),
);
