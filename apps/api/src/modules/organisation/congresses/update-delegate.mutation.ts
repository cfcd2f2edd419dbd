import { updateDelegateInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { UpdateDelegateInput } from './congress.input.ts';
import { CongressDelegatePayload } from './congress.payload.ts';
import { unitReference } from './delegate-unit.ts';
import { updateDelegate } from './update-delegate.command.ts';

builder.mutationField('updateDelegate', (t) =>
  t.field({
    type: CongressDelegatePayload,
    again: 'subject',
    description:
      'Changes how a delegate came (sửa đại biểu). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: UpdateDelegateInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(updateDelegateInput, input);
      const id = requiredId(fields.id, 'CongressDelegate');
      await updateDelegate(viewer, { ...fields, id, orgUnitId: unitReference(fields.orgUnit) });
      return { id };
    },
  }),
);
