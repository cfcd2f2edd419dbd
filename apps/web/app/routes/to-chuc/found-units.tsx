import { formatInteger } from '@hoi/localization/number';
import { unitSearch } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { FoundUnit } from '#components/organisation/found-unit.tsx';
import { hrefs } from '#platform/addresses.ts';

export const FoundUnitsFragment = graphql(`
  fragment FoundUnits on OrgUnitConnection {
    totalCount
    nodes {
      id
      ...FoundUnit
    }
  }
`);

interface FoundUnitsProps {
  query: string;
  /** Undefined for today. */
  day: string | undefined;
  found: FragmentType<typeof FoundUnitsFragment>;
}

/** The units that a name leads to, instead of the tree. */
export function FoundUnits({ query, day, found }: FoundUnitsProps) {
  const { totalCount, nodes } = readFragment(FoundUnitsFragment, found);
  return (
    <section className="found-units">
      <h2 className="section-title">
        {unitSearch.results} “{query}”: {formatInteger(totalCount)}
      </h2>
      {nodes.length === 0 && <p>{unitSearch.nothing}</p>}
      <ul className="headlines">
        {nodes.map((unit) => (
          <li key={unit.id}>
            <FoundUnit unit={unit} day={day} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p>{unitSearch.more}</p>}
      <p>
        <a className="button button-quiet" href={hrefs.organisation({ day })}>
          {unitSearch.backToTree}
        </a>
      </p>
    </section>
  );
}
