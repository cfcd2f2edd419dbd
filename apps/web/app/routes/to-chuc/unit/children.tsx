import { formatInteger } from '@hoi/localization/number';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';

const UnitChildrenFragment = graphql(`
  fragment UnitChildren on OrgUnit {
    childCount
    children {
      slug
      name
      childCount
    }
  }
`);

interface ChildrenProps {
  unit: FragmentType<typeof UnitChildrenFragment>;
  /** Undefined for today. */
  day: string | undefined;
}

/** The units right below it on the shown day. */
export function Children(props: ChildrenProps) {
  const { childCount, children } = readFragment(UnitChildrenFragment, props.unit);
  if (children.length === 0) return null;
  return (
    <section aria-labelledby="truc-thuoc">
      <h2 className="section-title" id="truc-thuoc">
        {unitPage.children}: {formatInteger(childCount)}
      </h2>
      <ul className="unit-columns">
        {children.map((child) => (
          <li key={child.slug}>
            <a className="unit-name" href={hrefs.orgUnit(child.slug, { day: props.day })}>
              {child.name}
            </a>
            {child.childCount > 0 && (
              <span className="unit-size">{formatInteger(child.childCount)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
