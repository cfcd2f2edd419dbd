import { addDelegateInput } from '@hoi/validation/organisation/congress';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { addDelegate } from './add-delegate.command.ts';
import { AddDelegateInput } from './congress.input.ts';
import { CongressDelegatePayload } from './congress.payload.ts';
import { unitReference } from './delegate-unit.ts';

builder.mutationField('addDelegate', (t) =>
  t.field({
    type: CongressDelegatePayload,
    again: 'subject',
    description:
      'Enters a delegate (thêm đại biểu) whose file the viewer keeps. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: AddDelegateInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(addDelegateInput, input);
      const congressId = requiredId(fields.congress, 'Congress');
      const personId = requiredId(fields.person, 'Person');
      const orgUnitId = unitReference(fields.orgUnit);
      return { id: await addDelegate(viewer, { ...fields, congressId, personId, orgUnitId }) };
    },
  }),
);
