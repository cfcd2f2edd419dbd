import { correctAppointmentInput } from '@hoi/validation/organisation/appointment';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { CorrectAppointmentInput } from './appointment.input.ts';
import { congressReference } from './congress-reference.ts';
import { correctAppointment } from './correct-appointment.command.ts';
import { AppointmentPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('correctAppointment', (t) =>
  t.field({
    type: AppointmentPayload,
    again: 'subject',
    description:
      'Corrects what is written about an office (sửa chức vụ). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: CorrectAppointmentInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(correctAppointmentInput, input);
      const id = requiredId(fields.id, 'Appointment');
      const congressId = congressReference(fields.congress);
      await correctAppointment(viewer, { ...fields, id, congressId });
      return { id };
    },
  }),
);
