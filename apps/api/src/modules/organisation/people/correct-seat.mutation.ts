import { correctSeatInput } from '@hoi/validation/organisation/committee';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { CorrectSeatInput } from './committee.input.ts';
import { correctSeat } from './correct-seat.command.ts';
import { CommitteeSeatPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('correctSeat', (t) =>
  t.field({
    type: CommitteeSeatPayload,
    again: 'subject',
    description:
      'Corrects what is written about a seat (sửa ủy viên). Staff with the right to people (person:write) at the unit.',
    args: { input: t.arg({ type: CorrectSeatInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(correctSeatInput, input);
      const id = requiredId(fields.id, 'CommitteeSeat');
      await correctSeat(viewer, { ...fields, id });
      return { id };
    },
  }),
);
