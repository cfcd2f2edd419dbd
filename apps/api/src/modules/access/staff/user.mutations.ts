import {
  createUserInput,
  grantRoleInput,
  resetPasswordInput,
  roleAtUnit,
  updateUserInput,
} from '@hoi/validation/access/user';
import { namedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, mutation, rowPayload } from '#graphql/mutation.ts';
import { requiredId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { createUser } from './create-user.command.ts';
import { disableUser } from './disable-user.command.ts';
import { enableUser } from './enable-user.command.ts';
import { grantRole } from './grant-role.command.ts';
import { resetPassword } from './reset-password.command.ts';
import { revokeRole } from './revoke-role.command.ts';
import { RoleType } from './role.type.ts';
import { updateUser } from './update-user.command.ts';

const UserPayload = rowPayload('User')('UserPayload');

/** The same where a password may have been made. */
const UserWithPasswordPayload = builder
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

const password = 'A temporary one is made when left out.';
const role = RoleType;
const roleDescriptions = { role: 'Which role.', orgUnitId: 'The `id` of the unit where it holds.' };

mutation('createUser', {
  description: 'Makes an account (tạo tài khoản). Administrators, within their subtree.',
  again: 'subject',
  input: createUserInput,
  descriptions: { password, grants: 'The roles it begins with; none when left out.' },
  types: {
    grants: formInput('RoleAtUnitInput', roleAtUnit, {
      description: 'A role at a unit and all units below it.',
      types: { role },
      descriptions: roleDescriptions,
    }).type,
  },
  payload: UserWithPasswordPayload,
  resolve: ({ grants, ...account }, { viewer }) => {
    const local = grants.map((grant) => ({
      ...grant,
      orgUnitId: requiredId(grant.orgUnitId, 'OrgUnit'),
    }));
    return createUser(viewer, { ...account, grants: local });
  },
});

change('updateUser', {
  description: 'Changes name and e-mail of an account (sửa tài khoản). Administrators.',
  of: 'User',
  input: updateUserInput,
  payload: UserPayload,
  command: updateUser,
});

const UserIdInput = formInput('UserIdInput', namedInput);

change('disableUser', {
  description: 'Closes an account (khóa tài khoản); its sessions end at once. Administrators.',
  of: 'User',
  input: UserIdInput,
  payload: UserPayload,
  command: (viewer, { id }) => disableUser(viewer, id),
});

change('enableUser', {
  description: 'Opens a disabled account again (mở khóa tài khoản). Administrators.',
  of: 'User',
  input: UserIdInput,
  payload: UserPayload,
  command: (viewer, { id }) => enableUser(viewer, id),
});

creation('grantRole', {
  description:
    'Gives a role at a unit (cấp quyền). Administrators, within their subtree, never to themselves.',
  ids: { userId: 'User', orgUnitId: 'OrgUnit' },
  input: grantRoleInput,
  descriptions: { ...roleDescriptions, userId: 'The `id` of the account.' },
  types: { role },
  payload: UserPayload,
  command: grantRole,
});

creation('revokeRole', {
  description: 'Takes a role back (thu hồi quyền). Administrators, within their subtree.',
  ids: { id: 'RoleGrant' },
  input: namedInput,
  descriptions: { id: 'Of the RoleGrant.' },
  payload: UserPayload,
  command: (viewer, { id }) => revokeRole(viewer, id),
});

mutation('resetPassword', {
  description:
    "Sets somebody else's password (đặt lại mật khẩu) and ends her sessions. Administrators.",
  again: 'subject',
  ids: { id: 'User' },
  input: resetPasswordInput,
  descriptions: { password, clearTotp: 'Also turns two-step sign-in off.' },
  payload: UserWithPasswordPayload,
  resolve: async (reset, { viewer }) => ({
    id: reset.id,
    temporaryPassword: await resetPassword(viewer, reset),
  }),
});
