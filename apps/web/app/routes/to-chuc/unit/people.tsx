import { formatDate } from '@hoi/localization/date';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

const UnitPeopleFragment = graphql(`
  fragment UnitPeople on OrgUnit {
    appointments {
      id
      title
      fullTime
      startsOn
      person {
        fullName
      }
      congress {
        roman
        termText
      }
    }
  }
`);

/** Who held an office at the unit on the shown day, as far as readers may know. */
export function People(props: { unit: FragmentType<typeof UnitPeopleFragment> }) {
  const { appointments } = readFragment(UnitPeopleFragment, props.unit);
  if (appointments.length === 0) return null;
  return (
    <section aria-labelledby="can-bo">
      <h2 className="section-title" id="can-bo">
        {unitPage.people}
      </h2>
      <ul className="unit-people">
        {appointments.map(({ id, title, fullTime, startsOn, person, congress }) => (
          <li key={id}>
            <strong>{person.fullName}</strong>
            <div>{title}</div>
            <div className="meta">
              {[
                fullTime && unitPage.fullTime,
                congress && `${unitPage.term} ${congress.roman} (${congress.termText})`,
                `${unitPage.since} ${formatDate(startsOn)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
