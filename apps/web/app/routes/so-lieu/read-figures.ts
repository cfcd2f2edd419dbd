import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';
import { notFound } from '#platform/not-found.ts';

const FigureFileQuery = graphql(`
  query FigureFile($code: String!) {
    indicator(code: $code) {
      code
      name
      counts
      kind
      unit
      source
      definitions {
        validFrom
        text
        breaksSeries
        reason
      }
    }
    indicatorSeries(input: { indicators: [$code] }) {
      orgUnit {
        slug
        unionName
      }
      points {
        period {
          kind
          label
          from
          to
        }
        value {
          value
          denominator
          qualifier
          text
          footnotes
        }
        sentence
        published {
          source
        }
      }
    }
  }
`);

/** What a file of an indicator holds. @throws Response 404 for an indicator that readers do not know */
export async function readFigures(api: Api, code: string | undefined) {
  const { indicator, indicatorSeries } = await api.read(FigureFileQuery, {
    code: code ?? notFound(),
  });
  return { indicator: indicator ?? notFound(), series: indicatorSeries };
}
