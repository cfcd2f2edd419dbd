import { createCongressInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { CreateCongressInput } from './congress.input.ts';
import { CongressPayload } from './congress.payload.ts';
import { createCongress } from './create-congress.command.ts';

builder.mutationField('createCongress', (t) =>
  t.field({
    type: CongressPayload,
    again: 'subject',
    description:
      'Enters a congress of a unit (thêm kỳ đại hội). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: CreateCongressInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { orgUnit, ...fields } = parseInput(createCongressInput, input);
      return { id: await createCongress(viewer, localId(orgUnit, 'OrgUnit'), fields) };
    },
  }),
);
