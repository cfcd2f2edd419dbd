import { graphql } from '#generated/gql.ts';
import { gives, takes } from '#providers/data/deed.ts';

export const grantRole = gives(
  'users',
  graphql(`
    mutation GrantRole($input: GrantRoleInput!) {
      grantRole(input: $input) {
        user {
          id
        }
      }
    }
  `),
);

export const revokeRole = takes(
  'users',
  graphql(`
    mutation RevokeRole($input: RevokeRoleInput!) {
      revokeRole(input: $input) {
        user {
          id
        }
      }
    }
  `),
);

export const disableUser = takes(
  'users',
  graphql(`
    mutation DisableUser($input: UserIdInput!) {
      disableUser(input: $input) {
        user {
          id
        }
      }
    }
  `),
);

export const enableUser = gives(
  'users',
  graphql(`
    mutation EnableUser($input: UserIdInput!) {
      enableUser(input: $input) {
        user {
          id
        }
      }
    }
  `),
);

export const resetPassword = takes(
  'users',
  graphql(`
    mutation ResetPassword($input: ResetPasswordInput!) {
      resetPassword(input: $input) {
        temporaryPassword
      }
    }
  `),
);
