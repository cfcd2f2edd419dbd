import { enrolTotpInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { enrolTotp } from './enrol-totp.command.ts';

const EnrolTotpInput = builder.inputType('EnrolTotpInput', {
  fields: (t) => ({ password: t.string({ required: true }) }),
});

const EnrolTotpPayload = builder
  .objectRef<{ secret: string; uri: string }>('EnrolTotpPayload')
  .implement({
    fields: (t) => ({
      secret: t.exposeString('secret', { description: 'To type into the app; shown once.' }),
      uri: t.exposeString('uri', { description: 'To show as a QR code; shown once.' }),
    }),
  });

builder.mutationField('enrolTotp', (t) =>
  t.field({
    type: EnrolTotpPayload,
    description: 'Begins two-step sign-in (xác thực hai bước); confirmTotp completes it.',
    args: { input: t.arg({ type: EnrolTotpInput, required: true }) },
    resolve: (_root, { input }, { viewer }) =>
      enrolTotp(viewer, parseInput(enrolTotpInput, input).password),
  }),
);
