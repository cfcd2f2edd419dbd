import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { OrgPlan } from './plan.type.ts';
import { findPlan } from './plan-reading.ts';

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
