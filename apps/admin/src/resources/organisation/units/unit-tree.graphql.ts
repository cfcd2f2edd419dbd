import { graphql } from '#generated/gql.ts';

export const unitTreeQuery = graphql(`
  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {
    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {
      id
      slug
      name
      kind
      officialCode
      parentId
      depth
      childCount
      alive
    }
  }
`);

export const unitDaysQuery = graphql(`
  query OrgUnitDays {
    orgUnitDays
  }
`);

export const unitAboveQuery = graphql(`
  query UnitAbove($id: ID!, $asOf: Date) {
    orgUnit(id: $id, asOf: $asOf) {
      id
      alive
      ancestors {
        id
      }
    }
  }
`);
