import { removeSeatInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { RemoveSeatInput } from './committee.input.ts';
import { CommitteePayload } from './people.payload.ts';
import { removeSeat } from './remove-seat.command.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('removeSeat', (t) =>
  t.field({
    type: CommitteePayload,
    again: 'subject',
    description:
      'Takes out a seat that was entered by mistake. Staff with the right to people (person:write) at the unit.',
    args: { input: t.arg({ type: RemoveSeatInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(removeSeatInput, input);
      const id = requiredId(fields.id, 'CommitteeSeat');
      return { id: await removeSeat(viewer, { ...fields, id }) };
    },
  }),
);
