import { graphql } from '#generated/gql.ts';
import { reading } from '#providers/data/reading.ts';

export const author = reading(
  'people',
  graphql(`
    query Author($id: ID!, $day: Date!) {
      person(id: $id) {
        fullName
        published
        appointments(asOf: $day) {
          title
          orgUnit {
            unionName
          }
        }
      }
    }
  `),
  (data) => data.person ?? null,
);
