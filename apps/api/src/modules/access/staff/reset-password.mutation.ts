import { NotFoundError } from '@hoi/domain/errors';
import { resetPasswordInput } from '@hoi/validation/access/user';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { resetPassword } from './reset-password.command.ts';
import { ResetPasswordInput } from './user.input.ts';
import { UserWithPasswordPayload } from './user.payload.ts';

builder.mutationField('resetPassword', (t) =>
  t.field({
    type: UserWithPasswordPayload,
    again: 'subject',
    description:
      "Sets somebody else's password (đặt lại mật khẩu) and ends her sessions. Administrators.",
    args: { input: t.arg({ type: ResetPasswordInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(resetPasswordInput, {
        ...input,
        clearTotp: input.clearTotp ?? false,
      });
      const id = localId(fields.id, 'User');
      if (!id) throw new NotFoundError();
      return { id, temporaryPassword: await resetPassword(viewer, { ...fields, id }) };
    },
  }),
);
