import { erasePersonInput } from '@hoi/validation/organisation/person';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { erasePerson } from './erase-person.command.ts';
import { PersonPayload } from './people.payload.ts';
import { ErasePersonInput } from './person.input.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('erasePerson', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description:
      'Erases a person on her request (xóa hồ sơ theo yêu cầu), for good: her offices stay without a name. Staff who keep her file, with the right at every unit where she is in office.',
    args: { input: t.arg({ type: ErasePersonInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { id: globalId, expectedVersion } = parseInput(erasePersonInput, input);
      const id = requiredId(globalId, 'Person');
      await erasePerson(viewer, { id, expectedVersion });
      return { id };
    },
  }),
);
