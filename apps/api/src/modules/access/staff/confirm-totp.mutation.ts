import { confirmTotpInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { confirmTotp } from './confirm-totp.command.ts';
import { RecoveryCodesPayload } from './recovery-codes.payload.ts';

const ConfirmTotpInput = builder.inputType('ConfirmTotpInput', {
  fields: (t) => ({ code: t.string({ required: true }) }),
});

builder.mutationField('confirmTotp', (t) =>
  t.field({
    type: RecoveryCodesPayload,
    description:
      'Turns two-step sign-in on (bật xác thực hai bước) with a first code; tells the recovery codes.',
    args: { input: t.arg({ type: ConfirmTotpInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      recoveryCodes: await confirmTotp(viewer, parseInput(confirmTotpInput, input).code),
    }),
  }),
);
