import { orgPlanTarget } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { deleteOrgPlan } from './delete-org-plan.command.ts';
import { OrgPlanTargetInput } from './plan.input.ts';
import { requirePlanId } from './plan-payload.ts';

const DeleteOrgPlanPayload = builder.objectRef<{ id: string }>('DeleteOrgPlanPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id', { description: 'As it was given.' }) }),
});

builder.mutationField('deleteOrgPlan', (t) =>
  t.field({
    type: DeleteOrgPlanPayload,
    again: 'asked',
    description: 'Removes a draft (xóa phương án nháp). Administrators of every unit in it.',
    args: { input: t.arg({ type: OrgPlanTargetInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id: deletedId, expectedVersion } = parseInput(orgPlanTarget, input);
      await deleteOrgPlan(viewer, { id: requirePlanId(deletedId), expectedVersion });
      return { id: deletedId };
    },
  }),
);
