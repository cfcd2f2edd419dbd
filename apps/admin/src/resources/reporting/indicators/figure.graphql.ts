import { graphql } from '#generated/gql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

export const figuresOf = reading(
  'indicators',
  graphql(`
    query IndicatorFigures($code: String!, $before: ID) {
      indicator(code: $code) {
        withdrawnCount
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
      indicatorSeries(input: { indicators: [$code], before: $before }) {
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
    older: indicatorSeries[0]?.older ?? null,
    withdrawn: indicator?.withdrawnFigures ?? [],
    withdrawnCount: indicator?.withdrawnCount ?? 0,
  }),
);

export const recordFigure = gives('indicators', mutations.recordFigure);
export const correctFigure = gives('indicators', mutations.correctFigure);
export const withdrawFigure = takes('indicators', mutations.withdrawFigure);
