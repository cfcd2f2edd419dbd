import { endSeatInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { EndSeatInput } from './committee.input.ts';
import { endSeat } from './end-seat.command.ts';
import { CommitteeSeatPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('endSeat', (t) =>
  t.field({
    type: CommitteeSeatPayload,
    again: 'subject',
    description:
      'Ends a seat (thôi tham gia). Staff with the right to people (person:write) at the unit.',
    args: { input: t.arg({ type: EndSeatInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(endSeatInput, input);
      const id = requiredId(fields.id, 'CommitteeSeat');
      await endSeat(viewer, { ...fields, id });
      return { id };
    },
  }),
);
