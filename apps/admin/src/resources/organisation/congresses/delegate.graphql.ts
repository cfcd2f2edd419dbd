import { graphql } from '#generated/gql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export const delegatesOf = reading(
  'congresses',
  graphql(`
    query CongressDelegates($id: ID!, $after: String) {
      congress(id: $id) {
        id
        delegates(first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            kind
            attended
            person {
              id
              fullName
            }
            orgUnit {
              id
              name
            }
          }
        }
      }
    }
  `),
  ({ congress }) => congress?.delegates ?? none,
);

export const addDelegate = gives('congresses', mutations.addDelegate);
export const updateDelegate = gives('congresses', mutations.updateDelegate);
export const removeDelegate = takes('congresses', mutations.removeDelegate);
