import { builder } from '#graphql/builder.ts';

export const CreateCategoryInput = builder.inputType('CreateCategoryInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    slug: t.string({ description: 'Made from the name when left out.' }),
    description: t.string(),
    position: t.int(),
    hidden: t.boolean(),
  }),
});

export const UpdateCategoryInput = builder.inputType('UpdateCategoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    name: t.string({ required: true }),
    slug: t.string(),
    description: t.string(),
    position: t.int(),
    hidden: t.boolean(),
  }),
});

export const DeleteCategoryInput = builder.inputType('DeleteCategoryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});
