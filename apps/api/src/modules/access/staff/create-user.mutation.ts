import { NotFoundError } from '@hoi/domain/errors';
import { createUserInput } from '@hoi/validation/access/user';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createUser } from './create-user.command.ts';
import { CreateUserInput } from './user.input.ts';
import { UserWithPasswordPayload } from './user.payload.ts';

builder.mutationField('createUser', (t) =>
  t.field({
    type: UserWithPasswordPayload,
    again: 'subject',
    description: 'Makes an account (tạo tài khoản). Administrators, within their subtree.',
    args: { input: t.arg({ type: CreateUserInput, required: true }) },
    resolve: (_root, { input }, { viewer }) => {
      const fields = parseInput(createUserInput, { ...input, grants: input.grants ?? [] });
      const grants = fields.grants.map((grant) => {
        const orgUnitId = localId(grant.orgUnitId, 'OrgUnit');
        if (!orgUnitId) throw new NotFoundError();
        return { role: grant.role, orgUnitId };
      });
      return createUser(viewer, { ...fields, grants });
    },
  }),
);
