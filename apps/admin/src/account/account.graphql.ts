import { graphql } from '#generated/gql.ts';
import { viewerQuery } from '#providers/auth/session.graphql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

export const changePassword = gives('account', mutations.changePassword);

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

export const endSession = takes('account', mutations.endSession);

const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
    }
  }
`);

export const enrolTotp = gives('account', mutations.enrolTotp);
export const confirmTotp = gives('account', mutations.confirmTotp);
export const renewRecoveryCodes = takes('account', mutations.renewRecoveryCodes);
export const disableTotp = takes('account', mutations.disableTotp);
export const endOtherSessions = takes('account', (api) => api.mutate(endOtherSessionsMutation, {}));

export const ownAccount = reading('account', viewerQuery, (data) => data.viewer ?? null);
