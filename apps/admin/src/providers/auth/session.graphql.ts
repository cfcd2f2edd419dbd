import { graphql } from '#generated/gql.ts';

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      userId
      name
      email
      permissions
      mustChangePassword
      totpEnabled
      recoveryCodesLeft
      roles {
        orgUnit {
          id
        }
      }
    }
  }
`);

export const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
    }
  }
`);

export const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);
