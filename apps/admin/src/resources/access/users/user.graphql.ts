import { roles } from '@hoi/domain/roles';
import { userStatuses } from '@hoi/domain/user-status';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription, Row } from '#providers/data/resource-description.ts';

// Read by the code generator; the documents below name it.
graphql(`
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

const createMutation = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      temporaryPassword
      user {
        ...UserParts
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        ...UserParts
      }
    }
  }
`);

export const userResource: ResourceDescription = {
  list: cursorList(
    usersQuery,
    ({ filter }) => ({
      search: form.textOrNull(filter, 'q'),
      status: form.oneOf(userStatuses, filter.status) ?? null,
      orgUnit: form.textOrNull(filter, 'orgUnit'),
    }),
    (data) => data.users,
  ),
  async one(api, id): Promise<Row | null> {
    const { user } = await api.query(userQuery, { id });
    return user ? { ...user } : null;
  },
  async create(api, values): Promise<Row> {
    const grants = form.rows(values, 'grants').flatMap((grant) => {
      const role = form.oneOf(roles, grant.role);
      return role ? [{ role, orgUnitId: form.text(grant, 'orgUnitId') }] : [];
    });
    const input = { name: form.text(values, 'name'), email: form.text(values, 'email'), grants };
    const { user, temporaryPassword } = (await api.mutate(createMutation, { input })).createUser;
    return { ...user, temporaryPassword };
  },
  async update(api, values, previous): Promise<Row> {
    const input = {
      id: previous.id,
      name: form.text(values, 'name'),
      email: form.text(values, 'email'),
      expectedVersion: form.versionOf(previous),
    };
    return { ...(await api.mutate(updateMutation, { input })).updateUser.user };
  },
};
