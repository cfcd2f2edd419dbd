import { builder } from '#graphql/builder.ts';

const MenuChildInput = builder.inputType('MenuChildInput', {
  fields: (t) => ({
    label: t.string({ required: true }),
    href: t.string({ required: true }),
  }),
});

const MenuItemInput = builder.inputType('MenuItemInput', {
  fields: (t) => ({
    label: t.string({ required: true }),
    href: t.string({ required: true, description: 'A path of the public site or a full address.' }),
    children: t.field({ type: [MenuChildInput] }),
  }),
});

export const UpdateMenuInput = builder.inputType('UpdateMenuInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: '"main" or "footer".' }),
    expectedVersion: t.string({ required: true, description: 'The version that was read.' }),
    items: t.field({ type: [MenuItemInput], required: true }),
  }),
});
