import { formatInteger } from '@hoi/localization/number';
import { organisationText, unitCountLabels } from '@hoi/localization/organisation-text';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const UnitCountsFragment = graphql(`
  fragment UnitCounts on Query {
    PROVINCE: orgUnits(filter: { kind: PROVINCE }, asOf: $asOf, first: 1) {
      totalCount
    }
    DISTRICT: orgUnits(filter: { kind: DISTRICT }, asOf: $asOf, first: 1) {
      totalCount
    }
    COMMUNE: orgUnits(filter: { kind: COMMUNE }, asOf: $asOf, first: 1) {
      totalCount
    }
    BRANCH: orgUnits(filter: { kind: BRANCH }, asOf: $asOf, first: 1) {
      totalCount
    }
    GROUP: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 1) {
      totalCount
    }
    SPECIAL: orgUnits(filter: { kind: SPECIAL }, asOf: $asOf, first: 1) {
      totalCount
    }
  }
`);

const kinds = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP', 'SPECIAL'] as const;

/** How many units of each level there are on the day; levels without units are left out. */
export function UnitCounts({ query }: { query: FragmentType<typeof UnitCountsFragment> }) {
  const counts = readFragment(UnitCountsFragment, query);
  const shown = kinds.filter((kind) => counts[kind].totalCount > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-label={organisationText.counts}>
      <dl className="unit-counts">
        {shown.map((kind) => (
          <div key={kind}>
            <dt>{unitCountLabels[kind]}</dt>
            <dd>{formatInteger(counts[kind].totalCount)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
