import { graphql } from '#generated/gql.ts';
import { reading } from '#providers/data/reading.ts';

export const author = reading(
  'people',
  graphql(`
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
`),
  (data) => data.person ?? null,
);
