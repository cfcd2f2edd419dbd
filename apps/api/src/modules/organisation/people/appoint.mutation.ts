import { appointInput } from '@hoi/validation/organisation/appointment';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { appoint } from './appoint.command.ts';
import { AppointInput } from './appointment.input.ts';
import { congressReference } from './congress-reference.ts';
import { AppointmentPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('appoint', (t) =>
  t.field({
    type: AppointmentPayload,
    again: 'subject',
    description:
      'Gives a person an office (bổ nhiệm). Staff who keep her file, with the right at the unit too.',
    args: { input: t.arg({ type: AppointInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(appointInput, input);
      const personId = requiredId(fields.person, 'Person');
      const orgUnitId = localId(fields.orgUnit, 'OrgUnit');
      const congressId = congressReference(fields.congress);
      return { id: await appoint(viewer, personId, { ...fields, orgUnitId, congressId }) };
    },
  }),
);
