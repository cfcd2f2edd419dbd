import { roles } from '@hoi/domain/roles';
import { userStatuses } from '@hoi/domain/user-status';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList, withNodes } from '#providers/data/connection-list.ts';
import { gives, takes } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const userParts = graphql(`
  fragment UserParts on User {
    id
    name
    email
    status
    totpEnabled
    passwordIsTemporary
    lastSignInAt
    createdAt
    version
    roleGrants {
      id
      role
      grantedAt
      orgUnit {
        id
        name
      }
    }
    viewerCan {
      update
      disable
      grantRole
      resetPassword
    }
  }
`);

const usersQuery = graphql(`
  query Users(
    $search: String
    $status: UserStatus
    $orgUnit: ID
    $first: Int
    $after: String
  ) {
    users(search: $search, status: $status, orgUnit: $orgUnit, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...UserParts
      }
    }
  }
`);

const userQuery = graphql(`
  query User($id: ID!) {
    user(id: $id) {
      ...UserParts
    }
  }
`);

export const grantRole = gives('users', mutations.grantRole);
export const revokeRole = takes('users', mutations.revokeRole);
export const disableUser = takes('users', mutations.disableUser);
export const enableUser = gives('users', mutations.enableUser);
export const resetPassword = takes('users', mutations.resetPassword);

function fields(values: FormValues) {
  return { name: form.text(values, 'name'), email: form.text(values, 'email') };
}

function newUser(values: FormValues) {
  const grants = form.rows(values, 'grants').flatMap((grant) => {
    const role = form.oneOf(roles, grant.role);
    return role ? [{ role, orgUnitId: form.text(grant, 'orgUnitId') }] : [];
  });
  return { ...fields(values), grants };
}

function userRow(user: FragmentType<typeof userParts>) {
  return readFragment(userParts, user);
}

export const userResource: ResourceDescription = {
  list: cursorList(
    usersQuery,
    ({ filter }) => ({
      search: form.textOrNull(filter, 'q'),
      status: form.oneOf(userStatuses, filter.status) ?? null,
      orgUnit: form.textOrNull(filter, 'orgUnit'),
    }),
    (data) => withNodes(data.users, userRow),
  ),
  async one(api, id): Promise<Row | null> {
    const { user } = await api.query(userQuery, { id });
    return user ? { ...userRow(user) } : null;
  },
  create: creates(mutations.createUser, newUser, ({ createUser: { user, temporaryPassword } }) => ({
    ...userRow(user),
    temporaryPassword,
  })),
  update: updates(mutations.updateUser, fields, ({ updateUser }) => ({
    ...userRow(updateUser.user),
  })),
};
