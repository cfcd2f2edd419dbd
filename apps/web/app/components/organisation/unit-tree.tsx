import { formatInteger } from '@hoi/localization/number';
import { treePage } from '@hoi/localization/words/organisation/unit-pages';
import type { UnitTreeRowFragment } from '#api/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { nestUnits, type TreeUnit } from './nest-units.ts';

const UnitTreeFragment = graphql(`
  fragment UnitTreeRow on OrgUnitTreeRow {
    id
    slug
    name
    parentId
    childCount
  }
`);

interface UnitTreeProps {
  rows: readonly FragmentType<typeof UnitTreeFragment>[];
  /** Undefined for today. */
  day: string | undefined;
  /** Slugs of the units that are shown with their children. */
  open: readonly string[];
  labelledBy: string;
}

interface NodeProps extends Pick<UnitTreeProps, 'day'> {
  unit: TreeUnit<UnitTreeRowFragment>;
  open: ReadonlySet<string>;
}

/** Units below each other. Where children are not among the rows, a link leads to the page that has them. */
export function UnitTree({ rows, day, open, labelledBy }: UnitTreeProps) {
  const tops = nestUnits(rows.map((row) => readFragment(UnitTreeFragment, row)));
  const opened = new Set(open);
  return (
    <org-tree class="unit-tree">
      <ul className="unit-list" aria-labelledby={labelledBy}>
        {tops.map((unit) => (
          <UnitNode key={unit.id} unit={unit} day={day} open={opened} />
        ))}
      </ul>
    </org-tree>
  );
}

function UnitNode({ unit, day, open }: NodeProps) {
  const { slug, name, childCount, children } = unit;
  const place = `dv-${slug}`;
  return (
    <li id={place}>
      <a className="unit-name" href={hrefs.orgUnit(slug, { day })}>
        {name}
      </a>
      {childCount > 0 && <span className="unit-size">{formatInteger(childCount)}</span>}
      {children.length > 0 && (
        <details open={open.has(slug)}>
          <summary>
            <span className="visually-hidden">
              {treePage.below} {name}
            </span>
          </summary>
          <ul className="unit-list">
            {children.map((child) => (
              <UnitNode key={child.id} unit={child} day={day} open={open} />
            ))}
          </ul>
        </details>
      )}
      {childCount > 0 && children.length === 0 && (
        <a className="unit-open" href={`${hrefs.organisation({ day, open: slug })}#${place}`}>
          <span className="visually-hidden">
            {treePage.openBelow} {name}
          </span>
        </a>
      )}
    </li>
  );
}
