import { graphql } from '#generated/gql.ts';
import { gives } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

export const figuresOf = reading(
  'indicators',
  graphql(`
    query IndicatorFigures($code: String!) {
      indicatorSeries(input: { indicators: [$code] }) {
        points {
          sentence
          published {
            id
            version
            source
            period {
              label
            }
            orgUnit {
              name
            }
            value {
              text
            }
            corrections {
              correctedAt
            }
            article {
              id
            }
          }
        }
      }
    }
  `),
  ({ indicatorSeries }) => indicatorSeries.flatMap(({ points }) => points.toReversed()),
);

export const recordFigure = gives('indicators', mutations.recordFigure);
export const correctFigure = gives('indicators', mutations.correctFigure);
