import { removeAppointmentInput } from '@hoi/validation/organisation/appointment';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { RemoveAppointmentInput } from './appointment.input.ts';
import { removeAppointment } from './remove-appointment.command.ts';
import { requiredId } from './required-id.ts';

const RemoveAppointmentPayload = builder
  .objectRef<{ id: string }>('RemoveAppointmentPayload')
  .implement({
    fields: (t) => ({ deletedId: t.exposeID('id', { description: 'As it was given.' }) }),
  });

builder.mutationField('removeAppointment', (t) =>
  t.field({
    type: RemoveAppointmentPayload,
    again: 'asked',
    description:
      'Takes out an office that was entered by mistake. Staff with the right to people (person:write) at its unit.',
    args: { input: t.arg({ type: RemoveAppointmentInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const { id: deletedId, expectedVersion } = parseInput(removeAppointmentInput, input);
      const id = requiredId(deletedId, 'Appointment');
      await removeAppointment(viewer, { id, expectedVersion });
      return { id: deletedId };
    },
  }),
);
