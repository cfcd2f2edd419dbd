import { updateCongressInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { UpdateCongressInput } from './congress.input.ts';
import { CongressPayload } from './congress.payload.ts';
import { updateCongress } from './update-congress.command.ts';

builder.mutationField('updateCongress', (t) =>
  t.field({
    type: CongressPayload,
    again: 'subject',
    description:
      'Changes what is written about a congress (sửa kỳ đại hội). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: UpdateCongressInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(updateCongressInput, input);
      const id = requiredId(fields.id, 'Congress');
      await updateCongress(viewer, { ...fields, id });
      return { id };
    },
  }),
);
