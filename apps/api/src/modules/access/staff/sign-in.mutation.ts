import { UnauthenticatedError } from '@hoi/domain/errors';
import { signInInput } from '@hoi/validation/access/sign-in';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { findStaff } from '#modules/access/identity/session.ts';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { signIn } from './sign-in.command.ts';
import { ViewerType } from './viewer.type.ts';

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({
    email: t.string({ required: true }),
    password: t.string({ required: true }),
    totp: t.string({
      description: 'The six digits of the authenticator app, or a recovery code, when asked for.',
    }),
  }),
});

const SignInPayload = builder.objectRef<{ viewer: Staff }>('SignInPayload').implement({
  fields: (t) => ({ viewer: t.field({ type: ViewerType, resolve: ({ viewer }) => viewer }) }),
});

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInPayload,
    description:
      'Signs a member of staff in (đăng nhập) and sets the session cookie. An issue at "totp" asks for the one-time code.',
    args: { input: t.arg({ type: SignInInput, required: true }) },
    resolve: async (_root, { input }, { viewer, visitor, setSessionCookie, setDeviceCookie }) => {
      const { token, device } = await signIn(viewer, visitor, parseInput(signInInput, input));
      const staff = await findStaff(token);
      if (!staff) throw new UnauthenticatedError();
      setSessionCookie(token);
      setDeviceCookie(device);
      return { viewer: staff };
    },
  }),
);
