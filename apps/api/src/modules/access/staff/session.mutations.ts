import { UnauthenticatedError } from '@hoi/domain/errors';
import { signInInput } from '@hoi/validation/access/sign-in';
import { namedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { mutation } from '#graphql/mutation.ts';
import { findStaff } from '#modules/access/identity/session.ts';
import type { Staff } from '#modules/access/identity/viewer.ts';
import { endOtherSessions } from './end-other-sessions.command.ts';
import { endSession } from './end-session.command.ts';
import { signIn } from './sign-in.command.ts';
import { signOut } from './sign-out.command.ts';
import { ViewerPayload, ViewerType } from './viewer.type.ts';

const SignInPayload = builder.objectRef<{ viewer: Staff }>('SignInPayload').implement({
  fields: (t) => ({ viewer: t.field({ type: ViewerType, resolve: ({ viewer }) => viewer }) }),
});

mutation('signIn', {
  description:
    'Signs a member of staff in (đăng nhập) and sets the session cookie. An issue at "totp" asks for the one-time code.',
  input: signInInput,
  descriptions: {
    email: 'The address of the account.',
    password: 'The one that opens the account.',
    totp: 'The six digits of the authenticator app, or a recovery code, when asked for.',
  },
  payload: SignInPayload,
  resolve: async (form, { viewer, visitor, setSessionCookie, setDeviceCookie }) => {
    const { token, device } = await signIn(viewer, visitor, form);
    const staff = await findStaff(token);
    if (!staff) throw new UnauthenticatedError();
    setSessionCookie(token);
    setDeviceCookie(device);
    return { viewer: staff };
  },
});

const SignOutPayload = builder.objectRef<{ signedOut: boolean }>('SignOutPayload').implement({
  fields: (t) => ({
    signedOut: t.exposeBoolean('signedOut', { description: 'False when nobody was signed in.' }),
  }),
});

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignOutPayload,
    description: 'Ends the session (đăng xuất) and clears its cookie.',
    resolve: async (_root, _args, { viewer, setSessionCookie }) => {
      const signedOut = await signOut(viewer);
      setSessionCookie(null);
      return { signedOut };
    },
  }),
);

mutation('endSession', {
  description: "Ends one of the viewer's own sessions (đăng xuất khỏi thiết bị).",
  ids: { id: 'Session' },
  input: namedInput,
  payload: ViewerPayload,
  resolve: async ({ id }, { viewer, setSessionCookie }) => {
    if (await endSession(viewer, id)) setSessionCookie(null);
    return {};
  },
});

builder.mutationField('endOtherSessions', (t) =>
  t.field({
    type: ViewerPayload,
    description:
      "Ends all of the viewer's own sessions but this one (đăng xuất khỏi mọi thiết bị khác).",
    resolve: async (_root, _args, { viewer }) => {
      await endOtherSessions(viewer);
      return {};
    },
  }),
);
