import { graphql } from '#generated/gql.ts';

export const grantRoleMutation = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      user {
        id
      }
    }
  }
`);

export const revokeRoleMutation = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      user {
        id
      }
    }
  }
`);

export const disableUserMutation = graphql(`
  mutation DisableUser($input: UserIdInput!) {
    disableUser(input: $input) {
      user {
        id
      }
    }
  }
`);

export const enableUserMutation = graphql(`
  mutation EnableUser($input: UserIdInput!) {
    enableUser(input: $input) {
      user {
        id
      }
    }
  }
`);

export const resetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      temporaryPassword
    }
  }
`);
