import { builder } from '#graphql/builder.ts';

export const BothStepsInput = builder.inputType('BothStepsInput', {
  description: 'Who changes her own second step passes both steps again.',
  fields: (t) => ({
    password: t.string({ required: true }),
    code: t.string({
      required: true,
      description: 'Six digits of the app, or a recovery code, which is used up.',
    }),
  }),
});
