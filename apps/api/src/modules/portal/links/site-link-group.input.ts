import { builder } from '#graphql/builder.ts';

export const CreateSiteLinkGroupInput = builder.inputType('CreateSiteLinkGroupInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    position: t.int(),
  }),
});

export const UpdateSiteLinkGroupInput = builder.inputType('UpdateSiteLinkGroupInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    name: t.string({ required: true }),
    position: t.int(),
  }),
});

export const DeleteSiteLinkGroupInput = builder.inputType('DeleteSiteLinkGroupInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
