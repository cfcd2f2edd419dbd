import { type OrgUnitKind, orgUnitKinds } from '@hoi/domain/org-unit-kind';
import type { Api } from '#api/client.server.ts';
import type { FigureFileQuery } from '#api/generated/graphql.ts';
import { graphql } from '#api/generated/index.ts';
import { notFound } from '#platform/not-found.ts';

const FigureFileDocument = graphql(`
  query FigureFile($code: String!, $before: ID) {
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
    indicatorSeries(input: { indicators: [$code], before: $before }) {
      older
      orgUnit {
        slug
        unionName
        kind
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

/** What a file of an indicator holds, all of it. @throws Response 404 for an indicator that readers do not know */
export async function readFigures(api: Api, code: string = notFound()) {
  const units = new Map<string, Omit<FigureFileQuery['indicatorSeries'][number], 'older'>>();
  let before: string | null | undefined;
  let known: FigureFileQuery['indicator'];
  do {
    const { indicator, indicatorSeries } = await api.read(FigureFileDocument, { code, before });
    known = indicator;
    for (const { older: _older, ...series } of indicatorSeries) {
      const later = units.get(series.orgUnit.slug);
      const points = [...series.points, ...(later?.points ?? [])];
      units.set(series.orgUnit.slug, { ...(later ?? series), points });
    }
    before = indicatorSeries[0]?.older;
  } while (before);
  // Of units that have none among the newest as well: the highest first, as in every answer.
  const rank = ({ orgUnit }: { orgUnit: { kind: OrgUnitKind } }) =>
    orgUnitKinds.indexOf(orgUnit.kind);
  const series = [...units.values()].sort((a, b) => rank(a) - rank(b));
  return { indicator: known ?? notFound(), series };
}
