import { removeDelegateInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { RemoveDelegateInput } from './congress.input.ts';
import { CongressPayload } from './congress.payload.ts';
import { removeDelegate } from './remove-delegate.command.ts';

builder.mutationField('removeDelegate', (t) =>
  t.field({
    type: CongressPayload,
    again: 'subject',
    description:
      'Takes a delegate out of the list (bỏ đại biểu). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: RemoveDelegateInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(removeDelegateInput, input);
      const id = requiredId(fields.id, 'CongressDelegate');
      return { id: await removeDelegate(viewer, { ...fields, id }) };
    },
  }),
);
