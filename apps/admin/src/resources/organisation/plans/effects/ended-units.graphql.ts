import { graphql } from '#generated/gql.ts';
import type { EndedUnitsQuery } from '#generated/graphql.ts';
import { reading } from '#providers/data/reading.ts';

/** Who and what goes with units that end, as of the last day on which they are there. */
export const endedUnits = reading(
  'ended-units',
  graphql(`
    query EndedUnits($ids: [ID!]!, $eve: Date!) {
      nodes(ids: $ids) {
        __typename
        ... on OrgUnit {
          name
          appointments(asOf: $eve) {
            title
            person {
              fullName
            }
          }
          committees(asOf: $eve) {
            kind
          }
          contact {
            address
            phone
            email
          }
        }
      }
    }
  `),
  ({ nodes }) => nodes.flatMap((node) => (node?.__typename === 'OrgUnit' ? [node] : [])),
);

export type EndedUnit = Extract<
  NonNullable<EndedUnitsQuery['nodes'][number]>,
  { __typename: 'OrgUnit' }
>;
