import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { countedPage } from '#graphql/paging.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { visiblePlans } from './plan.policy.ts';
import { OrgPlan, OrgPlanStatus } from './plan.type.ts';
import { headOnly, type PlanHead } from './plan-reading.ts';

const OrgPlanFilter = builder.inputType('OrgPlanFilter', {
  description: 'Narrows what the viewer may see.',
  fields: (t) => ({
    status: t.field({ type: OrgPlanStatus, description: 'Only those that stand so.' }),
  }),
});

builder.queryField('orgPlans', (t) =>
  t.connection(
    {
      type: OrgPlan,
      description: 'Plans (phương án) that the viewer may see, latest day first. Administrators.',
      args: { filter: t.arg({ type: OrgPlanFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        requirePermission(viewer, 'unit:plan');
        const { status } = filter ?? {};
        const where: Prisma.OrgPlanWhereInput = {
          AND: [await visiblePlans(viewer), status ? { status } : {}],
        };
        const latestFirst = { column: 'effectiveOn', direction: 'desc', holds: 'moment' } as const;
        return countedPage<PlanHead>(page, latestFirst, where, {
          findMany: (query) => db.orgPlan.findMany({ ...query, omit: headOnly }),
          count: (query) => db.orgPlan.count(query),
        });
      },
    },
    {
      name: 'OrgPlanConnection',
      fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }),
    },
    { name: 'OrgPlanEdge' },
  ),
);
