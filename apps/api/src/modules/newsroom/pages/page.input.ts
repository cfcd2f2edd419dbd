import { builder } from '#graphql/builder.ts';

export const CreatePageInput = builder.inputType('CreatePageInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    slug: t.string({ description: 'Made from the title when left out.' }),
    body: t.field({ type: 'RichText', required: true }),
    published: t.boolean(),
    position: t.int(),
  }),
});

export const UpdatePageInput = builder.inputType('UpdatePageInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    title: t.string({ required: true }),
    slug: t.string({ description: 'Stays as it is when left out.' }),
    body: t.field({ type: 'RichText', required: true }),
    published: t.boolean(),
    position: t.int(),
  }),
});

export const DeletePageInput = builder.inputType('DeletePageInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
