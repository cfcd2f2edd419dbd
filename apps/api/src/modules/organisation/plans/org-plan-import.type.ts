import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import type { ImportedPlan } from './import-org-plan.command.ts';
import { OrgPlan } from './plan.type.ts';
import { findPlan } from './plan-reading.ts';

export const ImportOrgPlanPayload = builder
  .objectRef<ImportedPlan>('ImportOrgPlanPayload')
  .implement({
    fields: (t) => ({
      orgPlan: t.field({
        type: OrgPlan,
        resolve: async ({ id }, _args, { viewer }) => {
          const plan = await findPlan(viewer, id);
          if (!plan) throw new NotFoundError();
          return plan;
        },
      }),
      notices: t.stringList({
        price: { rows: 1 },
        description:
          'What of the table was not read, in Vietnamese: columns under headings that are not known.',
        resolve: ({ notices }) => notices.split('\n').filter(Boolean),
      }),
    }),
  });
