import { formatDate } from '@hoi/localization/date';
import { timeTravel, unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Counts, countsOf } from '#components/organisation/counts.tsx';

const UnitFiguresFragment = graphql(`
  fragment UnitFigures on OrgUnit {
    asOf
    PROVINCE: descendantCount(kind: PROVINCE)
    DISTRICT: descendantCount(kind: DISTRICT)
    COMMUNE: descendantCount(kind: COMMUNE)
    BRANCH: descendantCount(kind: BRANCH)
    GROUP: descendantCount(kind: GROUP)
    SPECIAL: descendantCount(kind: SPECIAL)
    appointments {
      person {
        id
      }
    }
  }
`);

/** How many units of each level are below it at any depth, and how many people hold its offices, on the day. */
export function Figures(props: { unit: FragmentType<typeof UnitFiguresFragment> }) {
  const unit = readFragment(UnitFiguresFragment, props.unit);
  // One person may hold several offices.
  const officers = new Set(unit.appointments.map(({ person }) => person.id)).size;
  const counts = countsOf((kind) => unit[kind], { label: unitPage.officers, count: officers });
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="so-lieu">
      <h2 className="section-title" id="so-lieu">
        {unitPage.figures} {timeTravel.on} {formatDate(unit.asOf)}
      </h2>
      <Counts counts={counts} />
    </section>
  );
}
