import { createCommitteeInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { CreateCommitteeInput } from './committee.input.ts';
import { congressReference } from './congress-reference.ts';
import { createCommittee } from './create-committee.command.ts';
import { CommitteePayload } from './people.payload.ts';

builder.mutationField('createCommittee', (t) =>
  t.field({
    type: CommitteePayload,
    again: 'subject',
    description:
      'Makes a committee of a unit for a term (lập Ban Chấp hành, Ban Thường vụ, Thường trực). Staff with the right to people (person:write) at the unit.',
    args: { input: t.arg({ type: CreateCommitteeInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(createCommitteeInput, input);
      const orgUnitId = localId(fields.orgUnit, 'OrgUnit');
      const congressId = congressReference(fields.congress);
      return { id: await createCommittee(viewer, { ...fields, orgUnitId, congressId }) };
    },
  }),
);
