import { addSeatInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { addSeat } from './add-seat.command.ts';
import { AddSeatInput } from './committee.input.ts';
import { CommitteeSeatPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('addSeat', (t) =>
  t.field({
    type: CommitteeSeatPayload,
    again: 'subject',
    description:
      'Seats a person in a committee (thêm ủy viên). Staff who keep her file, with the right at the unit too.',
    args: { input: t.arg({ type: AddSeatInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(addSeatInput, input);
      const committeeId = requiredId(fields.committee, 'Committee');
      const personId = requiredId(fields.person, 'Person');
      return { id: await addSeat(viewer, { ...fields, committeeId, personId }) };
    },
  }),
);
