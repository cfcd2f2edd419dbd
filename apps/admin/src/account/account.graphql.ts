import { graphql } from '#generated/gql.ts';
import { viewerQuery } from '#providers/auth/session.graphql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';

export const changePassword = gives(
  'account',
  graphql(`
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        __typename
      }
    }
  `),
);

export const ownSessions = reading(
  'account',
  graphql(`
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
  `),
  (data) => data.viewer?.sessions ?? [],
);

export const endSession = takes(
  'account',
  graphql(`
    mutation EndSession($input: EndSessionInput!) {
      endSession(input: $input) {
        __typename
      }
    }
  `),
);

const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
    }
  }
`);

export const enrolTotp = gives(
  'account',
  graphql(`
    mutation EnrolTotp($input: EnrolTotpInput!) {
      enrolTotp(input: $input) {
        secret
        uri
      }
    }
  `),
);

export const confirmTotp = gives(
  'account',
  graphql(`
    mutation ConfirmTotp($input: ConfirmTotpInput!) {
      confirmTotp(input: $input) {
        recoveryCodes
      }
    }
  `),
);

export const renewRecoveryCodes = takes(
  'account',
  graphql(`
    mutation RenewRecoveryCodes($input: BothStepsInput!) {
      renewRecoveryCodes(input: $input) {
        recoveryCodes
      }
    }
  `),
);

export const disableTotp = takes(
  'account',
  graphql(`
    mutation DisableTotp($input: BothStepsInput!) {
      disableTotp(input: $input) {
        __typename
      }
    }
  `),
);

export const endOtherSessions = takes('account', (api) => api.mutate(endOtherSessionsMutation, {}));

export const ownAccount = reading('account', viewerQuery, (data) => data.viewer ?? null);
