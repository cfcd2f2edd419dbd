import { graphql } from '#generated/gql.ts';

export const changePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        mustChangePassword
      }
    }
  }
`);

export const enrolTotpMutation = graphql(`
  mutation EnrolTotp {
    enrolTotp {
      secret
      uri
    }
  }
`);

export const confirmTotpMutation = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      viewer {
        totpEnabled
      }
    }
  }
`);

export const disableTotpMutation = graphql(`
  mutation DisableTotp($input: DisableTotpInput!) {
    disableTotp(input: $input) {
      viewer {
        totpEnabled
      }
    }
  }
`);
