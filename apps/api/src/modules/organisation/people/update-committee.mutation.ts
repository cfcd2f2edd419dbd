import { updateCommitteeInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { UpdateCommitteeInput } from './committee.input.ts';
import { congressReference } from './congress-reference.ts';
import { CommitteePayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';
import { updateCommittee } from './update-committee.command.ts';

builder.mutationField('updateCommittee', (t) =>
  t.field({
    type: CommitteePayload,
    again: 'subject',
    description:
      'Changes the dates, size and term of a committee. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: UpdateCommitteeInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(updateCommitteeInput, input);
      const id = requiredId(fields.id, 'Committee');
      const congressId = congressReference(fields.congress);
      await updateCommittee(viewer, { ...fields, id, congressId });
      return { id };
    },
  }),
);
