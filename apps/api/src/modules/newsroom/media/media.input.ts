import { builder } from '#graphql/builder.ts';

export const UploadMediaInput = builder.inputType('UploadMediaInput', {
  fields: (t) => ({
    file: t.field({ type: 'File', required: true, description: 'At most 15 MB.' }),
    orgUnit: t.id({ required: true }),
    alt: t.string({ description: 'What the picture shows (văn bản thay thế).' }),
  }),
});

export const UpdateMediaInput = builder.inputType('UpdateMediaInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    alt: t.string({ required: true }),
  }),
});

export const DeleteMediaInput = builder.inputType('DeleteMediaInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
