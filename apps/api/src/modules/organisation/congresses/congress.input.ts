import { builder } from '#graphql/builder.ts';
import { DelegateKind } from './congress-delegate.type.ts';

const CongressDocumentInput = builder.inputType('CongressDocumentInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    number: t.string(),
    issuedOn: t.field({ type: 'Date' }),
    url: t.string(),
  }),
});

const termTo = 'The first day after the term; left out while it runs on.';

export const CreateCongressInput = builder.inputType('CreateCongressInput', {
  fields: (t) => ({
    orgUnit: t.id({ required: true }),
    ordinal: t.int({ required: true, description: '1–399; shown as a Roman number.' }),
    slug: t.string({ description: 'Made from the ordinal and the unit when left out.' }),
    termFrom: t.field({ type: 'Date', required: true }),
    termTo: t.field({ type: 'Date', description: termTo }),
    heldFrom: t.field({ type: 'Date' }),
    heldTo: t.field({ type: 'Date' }),
    place: t.string(),
    summoned: t.int(),
    attended: t.int(),
    results: t.string(),
    documents: t.field({ type: [CongressDocumentInput], description: 'In their order.' }),
  }),
});

export const UpdateCongressInput = builder.inputType('UpdateCongressInput', {
  description: 'The whole of what is written: what is left out becomes empty, but the slug stays.',
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    ordinal: t.int({ required: true }),
    slug: t.string(),
    termFrom: t.field({ type: 'Date', required: true }),
    termTo: t.field({ type: 'Date', description: termTo }),
    heldFrom: t.field({ type: 'Date' }),
    heldTo: t.field({ type: 'Date' }),
    place: t.string(),
    summoned: t.int(),
    attended: t.int(),
    results: t.string(),
    documents: t.field({ type: [CongressDocumentInput] }),
  }),
});

export const DeleteCongressInput = builder.inputType('DeleteCongressInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});

export const AddDelegateInput = builder.inputType('AddDelegateInput', {
  fields: (t) => ({
    congress: t.id({ required: true }),
    person: t.id({ required: true }),
    orgUnit: t.id({ description: 'The unit that sent her (đoàn đại biểu).' }),
    kind: t.field({ type: DelegateKind, required: true }),
    attended: t.boolean(),
  }),
});

const ofCongress = "The congress's.";

export const UpdateDelegateInput = builder.inputType('UpdateDelegateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true, description: ofCongress }),
    orgUnit: t.id(),
    kind: t.field({ type: DelegateKind, required: true }),
    attended: t.boolean({ required: true }),
  }),
});

export const RemoveDelegateInput = builder.inputType('RemoveDelegateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true, description: ofCongress }),
  }),
});
