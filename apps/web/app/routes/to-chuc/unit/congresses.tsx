import { formatDate } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const UnitCongressesFragment = graphql(`
  fragment UnitCongresses on OrgUnit {
    asOf
    congresses {
      id
      roman
      termText
      termFrom
      heldFrom
      heldTo
      place
      attended
      results
    }
  }
`);

/** The unit's congresses up to the shown day, the latest first. */
export function Congresses(props: { unit: FragmentType<typeof UnitCongressesFragment> }) {
  const { asOf, congresses } = readFragment(UnitCongressesFragment, props.unit);
  const held = congresses.filter(({ heldFrom, termFrom }) => (heldFrom ?? termFrom) <= asOf);
  if (held.length === 0) return null;
  const text = unitPage;
  const days = (from: string | null | undefined, to: string | null | undefined) =>
    from && [...new Set([from, to ?? from])].map(formatDate).join(' – ');
  return (
    <section aria-labelledby="dai-hoi">
      <h2 className="section-title" id="dai-hoi">
        {text.congresses}
      </h2>
      <ul className="headlines">
        {held.map((congress) => (
          <li key={congress.id}>
            <strong>
              {text.congress} {congress.roman}, {text.term} {congress.termText}
            </strong>
            <div className="meta">
              {[
                days(congress.heldFrom, congress.heldTo),
                congress.place,
                congress.attended && `${formatInteger(congress.attended)} ${text.delegates}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {congress.results && <p className="unit-results">{congress.results}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
