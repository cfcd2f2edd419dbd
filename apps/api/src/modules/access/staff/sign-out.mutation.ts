import { builder } from '#graphql/builder.ts';
import { signOut } from './sign-out.command.ts';

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
