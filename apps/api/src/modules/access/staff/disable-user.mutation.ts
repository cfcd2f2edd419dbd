import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { disableUser } from './disable-user.command.ts';
import { UserIdInput } from './user.input.ts';
import { UserPayload } from './user.payload.ts';

builder.mutationField('disableUser', (t) =>
  t.field({
    type: UserPayload,
    again: 'subject',
    description: 'Closes an account (khóa tài khoản); its sessions end at once. Administrators.',
    args: { input: t.arg({ type: UserIdInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = localId(input.id, 'User');
      if (!id) throw new NotFoundError();
      await disableUser(viewer, id);
      return { id };
    },
  }),
);
