import { formatInteger } from '@hoi/localization/number';
import { unitSearch } from '@hoi/localization/words/organisation/unit-pages';
import type { Api } from '#api/client.server.ts';
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

const FindUnitsDocument = graphql(`
  query FindUnits($query: String!, $asOf: Date) {
    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {
      ...FoundUnits
    }
  }
`);

/** The units that have, had or will have a name, as of a day (today when undefined). */
export async function findUnits(api: Api, query: string, day: string | undefined) {
  return (await api.read(FindUnitsDocument, { query, asOf: day ?? null })).orgUnits;
}

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
