import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { revokeRole } from './revoke-role.command.ts';
import { RevokeRoleInput } from './user.input.ts';
import { UserPayload } from './user.payload.ts';

builder.mutationField('revokeRole', (t) =>
  t.field({
    type: UserPayload,
    again: 'subject',
    description: 'Takes a role back (thu hồi quyền). Administrators, within their subtree.',
    args: { input: t.arg({ type: RevokeRoleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const grantId = localId(input.id, 'RoleGrant');
      if (!grantId) throw new NotFoundError();
      return { id: await revokeRole(viewer, grantId) };
    },
  }),
);
