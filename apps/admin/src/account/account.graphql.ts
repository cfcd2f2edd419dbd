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

export const sessionsQuery = graphql(`
  query Sessions {
    viewer {
      sessions {
        id
        userAgent
        createdAt
        lastSeenAt
        current
      }
    }
  }
`);

export const endSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      viewer {
        userId
      }
    }
  }
`);

export const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      viewer {
        userId
      }
    }
  }
`);

export const enrolTotpMutation = graphql(`
  mutation EnrolTotp($input: EnrolTotpInput!) {
    enrolTotp(input: $input) {
      secret
      uri
    }
  }
`);

export const confirmTotpMutation = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      recoveryCodes
    }
  }
`);

export const renewRecoveryCodesMutation = graphql(`
  mutation RenewRecoveryCodes($input: BothStepsInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
    }
  }
`);

export const disableTotpMutation = graphql(`
  mutation DisableTotp($input: BothStepsInput!) {
    disableTotp(input: $input) {
      viewer {
        totpEnabled
      }
    }
  }
`);
