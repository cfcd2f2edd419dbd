import { builder } from '#graphql/builder.ts';
import { Office } from './appointment.type.ts';

const endsOn = 'The first day on which she no longer holds it; left out while no end is known.';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** An office as it is first written down. */
const written = (t: Fields) => ({
  orgUnit: t.id({ required: true }),
  office: t.field({ type: Office, required: true }),
  title: t.string({ required: true, description: 'As it is written out (chức danh).' }),
  fullTime: t.boolean(),
  congress: t.id({ description: 'The congress of the unit whose term it belongs to.' }),
  startsOn: t.field({ type: 'Date', required: true }),
  endsOn: t.field({ type: 'Date', description: endsOn }),
  decisionNumber: t.string(),
  decisionDate: t.field({ type: 'Date' }),
  position: t.int(),
});

export const NewAppointmentInput = builder.inputType('NewAppointmentInput', { fields: written });

export const AppointInput = builder.inputType('AppointInput', {
  fields: (t) => ({ person: t.id({ required: true }), ...written(t) }),
});

export const CorrectAppointmentInput = builder.inputType('CorrectAppointmentInput', {
  description: 'The whole of what is written; person and unit stay.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    office: t.field({ type: Office, required: true }),
    title: t.string({ required: true }),
    fullTime: t.boolean(),
    congress: t.id(),
    startsOn: t.field({ type: 'Date', required: true }),
    endsOn: t.field({ type: 'Date', description: endsOn }),
    decisionNumber: t.string(),
    decisionDate: t.field({ type: 'Date' }),
    position: t.int(),
  }),
});

export const EndAppointmentInput = builder.inputType('EndAppointmentInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    endsOn: t.field({ type: 'Date', required: true, description: endsOn }),
  }),
});

export const RemoveAppointmentInput = builder.inputType('RemoveAppointmentInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
