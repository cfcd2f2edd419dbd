import { formatDate } from '@hoi/localization/date';
import { formatInteger } from '@hoi/localization/number';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

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
  const days = (from: string | null | undefined, to: string | null | undefined) =>
    from && [...new Set([from, to ?? from])].map(formatDate).join(' – ');
  return (
    <section aria-labelledby="dai-hoi">
      <h2 className="section-title" id="dai-hoi">
        {unitPage.congresses}
      </h2>
      <ul className="headlines">
        {held.map((congress) => (
          <li key={congress.id}>
            <strong>
              {unitPage.congress} {congress.roman}, {unitPage.term} {congress.termText}
            </strong>
            <div className="meta">
              {[
                days(congress.heldFrom, congress.heldTo),
                congress.place,
                congress.attended && `${formatInteger(congress.attended)} ${unitPage.delegates}`,
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
