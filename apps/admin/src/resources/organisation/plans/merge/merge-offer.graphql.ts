import { choiceOf } from '#components/units/unit-choice.graphql.ts';
import type { UnitOption, UnitsSought } from '#components/units/unit-option.ts';
import { graphql } from '#generated/gql.ts';
import type { UnitsToMergeQueryVariables } from '#generated/graphql.ts';
import type { Reading } from '#providers/data/reading.ts';

const unitsToMergeQuery = graphql(`
  query UnitsToMerge(
    $on: Date!
    $side: MergeSide!
    $kind: OrgUnitKind
    $query: String
    $without: [ID!]
  ) {
    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {
      ...UnitChoice
    }
  }
`);

/** Units that a plan of this day lets go into another one, or take others in. */
export function unitsToMerge(
  asked: Omit<UnitsToMergeQueryVariables, 'query'>,
): Reading<UnitsSought, UnitOption[]> {
  return {
    of: 'unit-options',
    key: asked,
    async read(api, { query }) {
      const found = await api.query(unitsToMergeQuery, { ...asked, query });
      return found.unitsToMerge.map((unit) => choiceOf(unit, query));
    },
  };
}
