import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

/** What a change to an account returns. */
export const UserPayload = builder.objectRef<{ id: string }>('UserPayload').implement({
  fields: (t) => ({
    user: t.prismaField({
      type: 'User',
      resolve: (query, { id }) => db.user.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

/** The same where a password may have been made. */
export const UserWithPasswordPayload = builder
  .objectRef<{ id: string; temporaryPassword: string | null }>('UserWithPasswordPayload')
  .implement({
    fields: (t) => ({
      user: t.prismaField({
        type: 'User',
        resolve: (query, { id }) => db.user.findUniqueOrThrow({ ...query, where: { id } }),
      }),
      temporaryPassword: t.exposeString('temporaryPassword', {
        nullable: true,
        description: 'Shown once, to hand over; null when the administrator chose one.',
      }),
    }),
  });
