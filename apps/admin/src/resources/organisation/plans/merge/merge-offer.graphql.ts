import { graphql } from '#generated/gql.ts';

/** Units that a plan of this day lets go into another one, or take others in. */
export const unitsToMergeQuery = graphql(`
  query UnitsToMerge(
    $on: Date!
    $side: MergeSide!
    $kind: OrgUnitKind
    $query: String
    $without: [ID!]
  ) {
    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {
      ...UnitChoice
    }
  }
`);
