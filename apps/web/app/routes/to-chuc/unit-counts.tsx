import { treePage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Counts, countsOf } from '#components/organisation/counts.tsx';

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

/** How many units of each level there are on the day. */
export function UnitCounts({ query }: { query: FragmentType<typeof UnitCountsFragment> }) {
  const found = readFragment(UnitCountsFragment, query);
  const counts = countsOf((kind) => found[kind].totalCount);
  if (counts.length === 0) return null;
  return (
    <section aria-label={treePage.counts}>
      <Counts counts={counts} />
    </section>
  );
}
