import { endAppointmentInput } from '@hoi/validation/organisation/appointment';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { EndAppointmentInput } from './appointment.input.ts';
import { endAppointment } from './end-appointment.command.ts';
import { AppointmentPayload } from './people.payload.ts';
import { requiredId } from './required-id.ts';

builder.mutationField('endAppointment', (t) =>
  t.field({
    type: AppointmentPayload,
    again: 'subject',
    description:
      'Ends an office (thôi giữ chức vụ). Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: EndAppointmentInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const fields = parseInput(endAppointmentInput, input);
      const id = requiredId(fields.id, 'Appointment');
      await endAppointment(viewer, { ...fields, id });
      return { id };
    },
  }),
);
