import {
  appointInput,
  correctAppointmentInput,
  endAppointmentInput,
} from '@hoi/validation/organisation/appointment';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { appoint } from './appoint.command.ts';
import { chosenCongress, chosenUnit, writtenOffice } from './appointment.input.ts';
import { AppointmentPayload } from './appointment.type.ts';
import { correctAppointment } from './correct-appointment.command.ts';
import { endAppointment } from './end-appointment.command.ts';
import { requirePersonWriter } from './person.policy.ts';
import { removeAppointment } from './remove-appointment.command.ts';

creation('appoint', {
  description:
    'Gives a person an office (bổ nhiệm). Staff who keep her file, with the right at the unit too.',
  requires: requirePersonWriter,
  ids: { person: 'Person' },
  input: formInput('AppointInput', appointInput, writtenOffice),
  chosen: { orgUnit: chosenUnit, congress: chosenCongress },
  payload: AppointmentPayload,
  command: appoint,
});

change('correctAppointment', {
  description:
    'Corrects what is written about an office (sửa chức vụ). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Appointment',
  input: formInput('CorrectAppointmentInput', correctAppointmentInput, {
    ...writtenOffice,
    description: 'The whole of what is written; person and unit stay.',
  }),
  chosen: { congress: chosenCongress },
  payload: AppointmentPayload,
  command: correctAppointment,
});

change('endAppointment', {
  description:
    'Ends an office (thôi giữ chức vụ). Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Appointment',
  input: endAppointmentInput,
  descriptions: { endsOn: 'The first day on which she no longer holds it.' },
  payload: AppointmentPayload,
  command: endAppointment,
});

removal('removeAppointment', {
  description:
    'Takes out an office that was entered by mistake. Staff with the right to people (person:write) at its unit.',
  requires: requirePersonWriter,
  of: 'Appointment',
  payload: deletedPayload('RemoveAppointmentPayload', 'As it was given.'),
  command: removeAppointment,
});
