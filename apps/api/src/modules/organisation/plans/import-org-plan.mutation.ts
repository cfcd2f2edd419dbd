import { BadInputError } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { importOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { importOrgPlan } from './import-org-plan.command.ts';
import { ImportOrgPlanInput } from './plan.input.ts';
import { OrgPlanPayload } from './plan-payload.ts';

builder.mutationField('importOrgPlan', (t) =>
  t.field({
    type: OrgPlanPayload,
    again: 'subject',
    description:
      'Drafts a reorganisation from a table (nhập phương án từ tệp CSV). Every fault is listed by line, and nothing is written while there is one.',
    args: { input: t.arg({ type: ImportOrgPlanInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(importOrgPlanInput, input);
      const parent = localId(fields.parent, 'OrgUnit');
      if (!parent) {
        throw new BadInputError([{ path: ['parent'], message: unitFaults.unknown }]);
      }
      return { id: await importOrgPlan(viewer, { ...fields, parent }) };
    },
  }),
);
