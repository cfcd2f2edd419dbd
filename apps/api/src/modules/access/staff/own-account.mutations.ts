import {
  bothStepsInput,
  changePasswordInput,
  confirmTotpInput,
  enrolTotpInput,
} from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { mutation } from '#graphql/mutation.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { changePassword } from './change-password.command.ts';
import { confirmTotp } from './confirm-totp.command.ts';
import { disableTotp } from './disable-totp.command.ts';
import { enrolTotp } from './enrol-totp.command.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.command.ts';
import { ViewerPayload, ViewerType } from './viewer.type.ts';

const ownPasswordDescription = "The viewer's own password, once more.";

mutation('changePassword', {
  description: "Changes the viewer's own password (đổi mật khẩu); her other sessions end.",
  input: changePasswordInput,
  descriptions: {
    currentPassword: 'The one that holds now.',
    newPassword: 'The one to come; refused when it is too easy to guess.',
  },
  payload: ViewerPayload,
  resolve: async (form, { viewer, visitor, setDeviceCookie }) => {
    setDeviceCookie(await changePassword(viewer, visitor, form));
    return {};
  },
});

const EnrolTotpPayload = builder
  .objectRef<{ secret: string; uri: string }>('EnrolTotpPayload')
  .implement({
    fields: (t) => ({
      secret: t.exposeString('secret', { description: 'To type into the app; shown once.' }),
      uri: t.exposeString('uri', { description: 'To show as a QR code; shown once.' }),
    }),
  });

mutation('enrolTotp', {
  description: 'Begins two-step sign-in (xác thực hai bước); confirmTotp completes it.',
  input: enrolTotpInput,
  descriptions: { password: ownPasswordDescription },
  payload: EnrolTotpPayload,
  resolve: ({ password }, { viewer }) => enrolTotp(viewer, password),
});

/** What a change to one's own second step returns that made new codes. */
const RecoveryCodesPayload = builder
  .objectRef<{ recoveryCodes: string[] }>('RecoveryCodesPayload')
  .implement({
    fields: (t) => ({
      recoveryCodes: t.exposeStringList('recoveryCodes', {
        price: { rows: 10 },
        description: 'To keep on paper (mã khôi phục); each opens once, and they are shown once.',
      }),
      viewer: t.field({
        type: ViewerType,
        resolve: (_payload, _args, { viewer }) => requireStaff(viewer),
      }),
    }),
  });

mutation('confirmTotp', {
  description:
    'Turns two-step sign-in on (bật xác thực hai bước) with a first code; tells the recovery codes.',
  input: confirmTotpInput,
  descriptions: { code: 'The six digits that the app shows now.' },
  payload: RecoveryCodesPayload,
  resolve: async ({ code }, { viewer }) => ({ recoveryCodes: await confirmTotp(viewer, code) }),
});

const BothStepsInput = formInput('BothStepsInput', bothStepsInput, {
  description: 'Who changes her own second step passes both steps again.',
  descriptions: {
    password: ownPasswordDescription,
    code: 'Six digits of the app, or a recovery code, which is used up.',
  },
});

mutation('renewRecoveryCodes', {
  description: 'Makes new recovery codes (tạo lại mã khôi phục); the old ones end.',
  input: BothStepsInput,
  payload: RecoveryCodesPayload,
  resolve: async (proof, { viewer }) => ({
    recoveryCodes: await renewRecoveryCodes(viewer, proof),
  }),
});

mutation('disableTotp', {
  description: 'Turns two-step sign-in off (tắt xác thực hai bước); its recovery codes end too.',
  input: BothStepsInput,
  payload: ViewerPayload,
  resolve: async (proof, { viewer }) => {
    await disableTotp(viewer, proof);
    return {};
  },
});
