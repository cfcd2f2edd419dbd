import { updatePersonInput } from '@hoi/validation/organisation/person';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { PersonPayload } from './people.payload.ts';
import { UpdatePersonInput } from './person.input.ts';
import { requiredId } from './required-id.ts';
import { updatePerson } from './update-person.command.ts';

builder.mutationField('updatePerson', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description: 'Changes what is kept about a person (sửa hồ sơ). Staff who keep her file.',
    args: { input: t.arg({ type: UpdatePersonInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(updatePersonInput, input);
      const id = requiredId(fields.id, 'Person');
      await updatePerson(viewer, { ...fields, id });
      return { id };
    },
  }),
);
