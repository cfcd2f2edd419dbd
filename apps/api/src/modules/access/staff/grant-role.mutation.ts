import { NotFoundError } from '@hoi/domain/errors';
import { grantRoleInput } from '@hoi/validation/access/user';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { grantRole } from './grant-role.command.ts';
import { GrantRoleInput } from './user.input.ts';
import { UserPayload } from './user.payload.ts';

builder.mutationField('grantRole', (t) =>
  t.field({
    type: UserPayload,
    again: 'subject',
    description:
      'Gives a role at a unit (cấp quyền). Administrators, within their subtree, never to themselves.',
    args: { input: t.arg({ type: GrantRoleInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { role, ...ids } = parseInput(grantRoleInput, input);
      const userId = localId(ids.userId, 'User');
      const orgUnitId = localId(ids.orgUnitId, 'OrgUnit');
      if (!userId || !orgUnitId) throw new NotFoundError();
      await grantRole(viewer, { userId, orgUnitId, role });
      return { id: userId };
    },
  }),
);
