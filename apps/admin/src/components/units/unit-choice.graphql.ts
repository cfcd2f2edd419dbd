import { graphql } from '#generated/gql.ts';

/** Units by any name they ever had, with what tells namesakes apart. */
export const unitSearchQuery = graphql(`
  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {
    orgUnits(filter: $filter, asOf: $asOf, first: $first) {
      totalCount
      nodes {
        ...UnitChoice
      }
    }
  }
`);

export const unitChoicesQuery = graphql(`
  query UnitChoices($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on OrgUnit {
        ...UnitChoice
      }
    }
  }
`);

export const unitBySlugQuery = graphql(`
  query UnitBySlug($slug: String!) {
    orgUnit(slug: $slug) {
      ...UnitChoice
    }
  }
`);

// Read by the code generator; the documents above name it.
graphql(`
  fragment UnitChoice on OrgUnit {
    id
    slug
    name
    kind
    officialCode
    alive
    startsOn
    endsOn
    aliases
    ancestors {
      id
      name
      kind
    }
    predecessors {
      unit {
        name
        aliases
      }
    }
  }
`);
