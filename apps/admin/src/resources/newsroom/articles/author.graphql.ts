import { graphql } from '#generated/gql.ts';

export const authorQuery = graphql(`
  query Author($id: ID!, $day: Date!) {
    person(id: $id) {
      id
      fullName
      published
      appointments(asOf: $day) {
        id
        title
        orgUnit {
          id
          unionName
        }
      }
    }
  }
`);
