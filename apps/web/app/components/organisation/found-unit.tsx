import { formatDate } from '@hoi/localization/date';
import { treePage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';

const FoundUnitFragment = graphql(`
  fragment FoundUnit on OrgUnit {
    slug
    unionName
    alive
    asOf
    startsOn
    endsOn
    aliases
    ancestors {
      slug
      name
    }
    predecessors {
      date
      unit {
        name
      }
    }
  }
`);

interface FoundUnitProps {
  unit: FragmentType<typeof FoundUnitFragment>;
  /** Undefined for today. */
  day?: string | undefined;
}

/** One unit found by a name, with its other names and whether it is there on the day. */
export function FoundUnit(props: FoundUnitProps) {
  const unit = readFragment(FoundUnitFragment, props.unit);
  const { slug, unionName, alive, asOf, startsOn, endsOn, aliases, ancestors } = unit;
  // The root stands above all: naming it says nothing.
  const above = ancestors.slice(1).map(({ name }) => name);
  const before = unit.predecessors.flatMap(({ date, unit: former }) =>
    former && date <= asOf ? [former.name] : [],
  );
  const ended = !alive && endsOn && endsOn <= asOf;
  return (
    <>
      <a className="unit-name" href={hrefs.orgUnit(slug, { day: props.day })}>
        {unionName}
      </a>
      {ended && (
        <span className="unit-state">
          {treePage.ended} {formatDate(endsOn)}
        </span>
      )}
      {!alive && !ended && startsOn && (
        <span className="unit-state">
          {treePage.begins} {formatDate(startsOn)}
        </span>
      )}
      <div className="meta">
        {above.toReversed().join(', ')}
        {aliases.length > 0 && (
          <div>
            {treePage.oldName}: {aliases.join(', ')}
          </div>
        )}
        {before.length > 0 && (
          <div>
            {treePage.cameFrom}: {before.join(', ')}
          </div>
        )}
      </div>
    </>
  );
}
