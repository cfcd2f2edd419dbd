import { NotFoundError } from '@hoi/domain/errors';
import { updateUserInput } from '@hoi/validation/access/user';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { updateUser } from './update-user.command.ts';
import { UpdateUserInput } from './user.input.ts';
import { UserPayload } from './user.payload.ts';

builder.mutationField('updateUser', (t) =>
  t.field({
    type: UserPayload,
    again: 'subject',
    description: 'Changes name and e-mail of an account (sửa tài khoản). Administrators.',
    args: { input: t.arg({ type: UpdateUserInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateUserInput, input);
      const id = localId(fields.id, 'User');
      if (!id) throw new NotFoundError();
      await updateUser(viewer, { ...fields, id });
      return { id };
    },
  }),
);
