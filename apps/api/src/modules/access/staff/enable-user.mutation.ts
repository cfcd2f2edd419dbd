import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { enableUser } from './enable-user.command.ts';
import { UserIdInput } from './user.input.ts';
import { UserPayload } from './user.payload.ts';

builder.mutationField('enableUser', (t) =>
  t.field({
    type: UserPayload,
    again: 'subject',
    description: 'Opens a disabled account again (mở khóa tài khoản). Administrators.',
    args: { input: t.arg({ type: UserIdInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = localId(input.id, 'User');
      if (!id) throw new NotFoundError();
      await enableUser(viewer, id);
      return { id };
    },
  }),
);
