import { disableTotpInput } from '@hoi/validation/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { disableTotp } from './disable-totp.command.ts';
import { ViewerPayload } from './viewer.payload.ts';

const DisableTotpInput = builder.inputType('DisableTotpInput', {
  fields: (t) => ({ password: t.string({ required: true }) }),
});

builder.mutationField('disableTotp', (t) =>
  t.field({
    type: ViewerPayload,
    description: 'Turns two-step sign-in off (tắt xác thực hai bước).',
    args: { input: t.arg({ type: DisableTotpInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      await disableTotp(viewer, parseInput(disableTotpInput, input).password);
      return {};
    },
  }),
);
