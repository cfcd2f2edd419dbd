import { formatInteger } from '@hoi/localization/number';
import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

const UnitCommitteesFragment = graphql(`
  fragment UnitCommittees on OrgUnit {
    asOf
    committees {
      id
      kind
      size
      congress {
        roman
        termText
      }
      seats(asOf: $asOf) {
        id
        title
        person {
          fullName
        }
      }
    }
  }
`);

/** The committees of the shown day with those who sat in them. */
export function Committees(props: { unit: FragmentType<typeof UnitCommitteesFragment> }) {
  const { committees } = readFragment(UnitCommitteesFragment, props.unit);
  if (committees.length === 0) return null;
  return (
    <section aria-labelledby="cap-uy">
      <h2 className="section-title" id="cap-uy">
        {unitPage.committees}
      </h2>
      {committees.map(({ id, kind, size, congress, seats }) => (
        <details key={id} className="unit-committee">
          <summary>
            {committeeKindLabels[kind]}
            <span className="meta">
              {congress && ` · ${unitPage.term} ${congress.roman} (${congress.termText})`}
              {size !== null && ` · ${formatInteger(size)} ${unitPage.members}`}
            </span>
          </summary>
          <ul className="unit-columns">
            {seats.map((seat) => (
              <li key={seat.id}>
                {seat.person.fullName}
                {seat.title && <span className="meta"> – {seat.title}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
