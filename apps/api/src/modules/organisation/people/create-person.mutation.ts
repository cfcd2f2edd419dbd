import { createPersonInput } from '@hoi/validation/organisation/person';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { congressReference } from './congress-reference.ts';
import { createPerson } from './create-person.command.ts';
import { PersonPayload } from './people.payload.ts';
import { CreatePersonInput } from './person.input.ts';

builder.mutationField('createPerson', (t) =>
  t.field({
    type: PersonPayload,
    again: 'subject',
    description:
      'Enters a person (thêm cán bộ) with an office. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: CreatePersonInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { appointment, ...fields } = parseInput(createPersonInput, input);
      const office = appointment && {
        ...appointment,
        orgUnitId: localId(appointment.orgUnit, 'OrgUnit'),
        congressId: congressReference(appointment.congress),
      };
      return { id: await createPerson(viewer, fields, office ?? null) };
    },
  }),
);
