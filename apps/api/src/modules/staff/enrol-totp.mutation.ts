import { builder } from '#graphql/builder.ts';
import { enrolTotp } from './enrol-totp.command.ts';

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
    resolve: (_root, _args, { viewer }) => enrolTotp(viewer),
  }),
);
