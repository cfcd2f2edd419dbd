import { unitSearch } from '@hoi/localization/words/organisation/unit-pages';
import { unitSearchBox } from '@hoi/validation/public-forms';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { FoundUnit } from '#components/organisation/found-unit.tsx';
import { SectionTitle } from '#components/ui/section-title.tsx';
import { hrefs } from '#platform/addresses.ts';

const MatchingUnitsFragment = graphql(`
  fragment MatchingUnits on OrgUnitConnection {
    nodes {
      id
      ...FoundUnit
    }
  }
`);

interface MatchingUnitsProps {
  query: string;
  units: FragmentType<typeof MatchingUnitsFragment>;
}

/** The first units whose names the words are; all of them are one link away. */
export function MatchingUnits({ query, units }: MatchingUnitsProps) {
  const { nodes } = readFragment(MatchingUnitsFragment, units);
  if (nodes.length === 0) return null;
  return (
    <section className="article search-results search-units">
      <SectionTitle
        title={unitSearch.units}
        href={hrefs.organisation({ query: query.slice(0, unitSearchBox.maxLength) })}
      />
      <ul className="headlines">
        {nodes.map((unit) => (
          <li key={unit.id}>
            <FoundUnit unit={unit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
