import { bothStepsInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { BothStepsInput } from './both-steps.input.ts';
import { disableTotp } from './disable-totp.command.ts';
import { ViewerPayload } from './viewer.payload.ts';

builder.mutationField('disableTotp', (t) =>
  t.field({
    type: ViewerPayload,
    description: 'Turns two-step sign-in off (tắt xác thực hai bước); its recovery codes end too.',
    args: { input: t.arg({ type: BothStepsInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      await disableTotp(viewer, parseInput(bothStepsInput, input));
      return {};
    },
  }),
);
