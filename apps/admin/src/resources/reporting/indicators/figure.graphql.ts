import { graphql } from '#generated/gql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

export const figuresOf = reading(
  'indicators',
  graphql(`
    query IndicatorFigures($code: String!) {
      indicator(code: $code) {
        withdrawnFigures {
          id
          period {
            label
          }
          orgUnit {
            name
          }
          value {
            label
          }
          withdrawal {
            at
            reason
          }
        }
      }
      indicatorSeries(input: { indicators: [$code] }) {
        older
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
  ({ indicator, indicatorSeries }) => ({
    points: indicatorSeries.flatMap(({ points }) => points.toReversed()),
    isCut: indicatorSeries.some(({ older }) => older),
    withdrawn: indicator?.withdrawnFigures ?? [],
  }),
);

export const recordFigure = gives('indicators', mutations.recordFigure);
export const correctFigure = gives('indicators', mutations.correctFigure);
export const withdrawFigure = takes('indicators', mutations.withdrawFigure);
