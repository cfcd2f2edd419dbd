import { builder } from '#graphql/builder.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { PersonPayload } from './people.payload.ts';
import { RemoveQualificationInput } from './person.input.ts';
import { removeQualification } from './remove-qualification.command.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('removeQualification', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description: 'Takes a qualification out of a file. Staff who keep it.',
    args: { input: t.arg({ type: RemoveQualificationInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const id = requiredId(input.id, 'Qualification');
      return { id: await removeQualification(viewer, id) };
    },
  }),
);
