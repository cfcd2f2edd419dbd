import { builder } from '#graphql/builder.ts';

export const CreateSiteLinkInput = builder.inputType('CreateSiteLinkInput', {
  fields: (t) => ({
    group: t.id({ required: true }),
    title: t.string({ required: true }),
    url: t.string({ required: true, description: 'An http or https address.' }),
    opensNewPage: t.boolean({ description: 'True when left out.' }),
    position: t.int(),
  }),
});

export const UpdateSiteLinkInput = builder.inputType('UpdateSiteLinkInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    group: t.id({ description: 'Stays as it is when left out.' }),
    title: t.string({ required: true }),
    url: t.string({ required: true }),
    opensNewPage: t.boolean({ description: 'True when left out.' }),
    position: t.int(),
  }),
});

export const DeleteSiteLinkInput = builder.inputType('DeleteSiteLinkInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
