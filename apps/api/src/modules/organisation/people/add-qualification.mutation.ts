import { addQualificationInput } from '@hoi/validation/organisation/person';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { addQualification } from './add-qualification.command.ts';
import { PersonPayload } from './people.payload.ts';
import { AddQualificationInput } from './person.input.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('addQualification', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description:
      'Adds a qualification or training (thêm trình độ, bồi dưỡng). Staff who keep her file.',
    args: { input: t.arg({ type: AddQualificationInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(addQualificationInput, input);
      const id = requiredId(fields.person, 'Person');
      await addQualification(viewer, id, fields);
      return { id };
    },
  }),
);
