import { bothStepsInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { BothStepsInput } from './both-steps.input.ts';
import { RecoveryCodesPayload } from './recovery-codes.payload.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.command.ts';

builder.mutationField('renewRecoveryCodes', (t) =>
  t.field({
    type: RecoveryCodesPayload,
    description: 'Makes new recovery codes (tạo lại mã khôi phục); the old ones end.',
    args: { input: t.arg({ type: BothStepsInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      recoveryCodes: await renewRecoveryCodes(viewer, parseInput(bothStepsInput, input)),
    }),
  }),
);
