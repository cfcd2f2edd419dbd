import { changePasswordInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { changePassword } from './change-password.command.ts';
import { ViewerPayload } from './viewer.payload.ts';

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({
    currentPassword: t.string({ required: true }),
    newPassword: t.string({ required: true }),
  }),
});

builder.mutationField('changePassword', (t) =>
  t.field({
    type: ViewerPayload,
    description: "Changes the viewer's own password (đổi mật khẩu); her other sessions end.",
    args: { input: t.arg({ type: ChangePasswordInput, required: true }) },
    resolve: async (_root, { input }, { viewer, visitor, setDeviceCookie }) => {
      setDeviceCookie(
        await changePassword(viewer, visitor, parseInput(changePasswordInput, input)),
      );
      return {};
    },
  }),
);
