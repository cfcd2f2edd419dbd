import { formatInteger } from '@hoi/localization/number';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import type { UnitFormerChildrenFragment as Shape } from '#api/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { UnitLinks } from './unit-links.tsx';

const UnitFormerChildrenFragment = graphql(`
  fragment UnitFormerChildren on OrgUnit {
    formerChildren {
      nameThen
      unit {
        slug
        name
        alive
        parent {
          slug
          name
        }
        heirs {
          slug
          name
        }
      }
    }
  }
`);

interface FormerChildrenProps {
  unit: FragmentType<typeof UnitFormerChildrenFragment>;
  /** Undefined for today. */
  day: string | undefined;
}

/** Where the units of an ended one are now: each leads on to itself and to what stands in its place. */
export function FormerChildren({ day, ...props }: FormerChildrenProps) {
  const { formerChildren } = readFragment(UnitFormerChildrenFragment, props.unit);
  if (formerChildren.length === 0) return null;
  return (
    <section aria-labelledby="tung-truc-thuoc">
      <h2 className="section-title" id="tung-truc-thuoc">
        {unitPage.formerChildren}: {formatInteger(formerChildren.length)}
      </h2>
      <ul className="unit-columns">
        {formerChildren.map(({ nameThen, unit }) => (
          <li key={unit.slug}>
            <a className="unit-name" href={hrefs.orgUnit(unit.slug, { day })}>
              {nameThen}
            </a>
            <span className="meta unit-fate">
              <Fate nameThen={nameThen} unit={unit} day={day} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Child = Shape['formerChildren'][number];

function Fate({ nameThen, unit, day }: Child & { day: string | undefined }) {
  const { name, alive, parent, heirs } = unit;
  const nowIs = unitPage.nowIs.toLowerCase();
  if (!alive) {
    if (heirs.length === 0) return unitPage.gone;
    return (
      <>
        {nowIs}{' '}
        <UnitLinks units={heirs.map(({ slug, name: label }) => ({ slug, label }))} day={day} />
      </>
    );
  }
  return (
    <>
      {name !== nameThen && `${nowIs} ${name}, `}
      {parent && (
        <>
          {unitPage.nowBelow}{' '}
          <UnitLinks units={[{ slug: parent.slug, label: parent.name }]} day={day} />
        </>
      )}
    </>
  );
}
