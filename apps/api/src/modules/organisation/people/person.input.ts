import { builder } from '#graphql/builder.ts';
import { NewAppointmentInput } from './appointment.input.ts';
import { SensitiveAttribute } from './person.sensitive-facts.ts';
import { QualificationKind } from './qualification.type.ts';

const purpose = 'What her data is kept for (mục đích lưu); the law asks for one.';

export const CreatePersonInput = builder.inputType('CreatePersonInput', {
  description: 'No text may hold a number of 9 or 12 digits, as identity cards have.',
  fields: (t) => ({
    fullName: t.string({ required: true }),
    birthYear: t.int(),
    workEmail: t.string(),
    workPhone: t.string(),
    purpose: t.string({ required: true, description: purpose }),
    published: t.boolean({ description: 'Whether readers see her offices; false when left out.' }),
    appointment: t.field({
      type: NewAppointmentInput,
      description:
        'The office she is entered for; only with a right at the root it may be left out.',
    }),
  }),
});

export const UpdatePersonInput = builder.inputType('UpdatePersonInput', {
  description: 'The whole of what is kept: what is left out becomes empty.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    fullName: t.string({ required: true }),
    birthYear: t.int(),
    workEmail: t.string(),
    workPhone: t.string(),
    purpose: t.string({ required: true, description: purpose }),
    published: t.boolean(),
  }),
});

export const ErasePersonInput = builder.inputType('ErasePersonInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});

export const AddQualificationInput = builder.inputType('AddQualificationInput', {
  fields: (t) => ({
    person: t.id({ required: true }),
    kind: t.field({ type: QualificationKind, required: true }),
    name: t.string({ required: true }),
    institution: t.string(),
    obtainedOn: t.field({ type: 'Date' }),
  }),
});

export const RemoveQualificationInput = builder.inputType('RemoveQualificationInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

export const SetSensitiveFactInput = builder.inputType('SetSensitiveFactInput', {
  fields: (t) => ({
    person: t.id({ required: true }),
    attribute: t.field({ type: SensitiveAttribute, required: true }),
    value: t.string({ description: 'Takes the fact away when left out or empty.' }),
  }),
});
