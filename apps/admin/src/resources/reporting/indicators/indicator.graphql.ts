import { indicatorCounts, indicatorKinds, indicatorSensitivities } from '@hoi/domain/indicator';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import { gives } from '#providers/data/deed.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

const indicatorParts = graphql(`
  fragment IndicatorParts on Indicator {
    id
    code
    name
    shortName
    topic
    position
    counts
    unit
    kind
    addsOverUnits
    addsOverPeriods
    decimals
    sensitivity
    source
    version
    definitions {
      validFrom
      text
      breaksSeries
      reason
    }
    viewerCan {
      update
    }
  }
`);

const indicatorsQuery = graphql(`
  query Indicators($filter: IndicatorFilter, $first: Int, $after: String) {
    indicators(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        topic
        version
        latest {
          value {
            text
          }
          period {
            label
          }
        }
      }
    }
  }
`);

const indicatorQuery = graphql(`
  query Indicator($id: ID!) {
    node(id: $id) {
      __typename
      ... on Indicator {
        ...IndicatorParts
      }
    }
  }
`);

function indicatorRow(indicator: FragmentType<typeof indicatorParts>): Row {
  return readFragment(indicatorParts, indicator);
}

function fields(values: FormValues) {
  return {
    name: form.text(values, 'name'),
    shortName: form.text(values, 'shortName'),
    topic: form.text(values, 'topic'),
    position: form.whole(values, 'position'),
    counts: form.oneOf(indicatorCounts, values.counts) ?? 'PERSONS',
    unit: form.text(values, 'unit'),
    kind: form.oneOf(indicatorKinds, values.kind) ?? 'STOCK',
    addsOverUnits: form.flag(values, 'addsOverUnits'),
    addsOverPeriods: form.flag(values, 'addsOverPeriods'),
    decimals: form.whole(values, 'decimals'),
    // A form that does not say it opens nothing.
    sensitivity: form.oneOf(indicatorSensitivities, values.sensitivity) ?? 'STAFF',
    source: form.text(values, 'source'),
  };
}

export const defineIndicator = gives('indicators', mutations.defineIndicator);

export const indicatorResource: ResourceDescription = {
  list: cursorList(
    indicatorsQuery,
    ({ filter }) => ({ filter: { query: form.textOrNull(filter, 'q') } }),
    (data) => data.indicators,
  ),
  async one(api, id): Promise<Row | null> {
    const { node } = await api.query(indicatorQuery, { id });
    return node?.__typename === 'Indicator' ? indicatorRow(node) : null;
  },
  create: creates(
    mutations.createIndicator,
    (values) => ({
      ...fields(values),
      code: form.textOrNull(values, 'code'),
      definition: form.text(values, 'definition'),
      validFrom: form.text(values, 'validFrom'),
    }),
    ({ createIndicator }) => indicatorRow(createIndicator.indicator),
  ),
  update: updates(mutations.updateIndicator, fields, ({ updateIndicator }) =>
    indicatorRow(updateIndicator.indicator),
  ),
};
