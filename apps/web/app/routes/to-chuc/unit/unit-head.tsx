import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { treePage, unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const UnitHeadFragment = graphql(`
  fragment UnitHead on OrgUnit {
    name
    unionName
    kind
    levelLabel
    basis
    officialCode
    startsOn
    endsOn
    aliases
  }
`);

interface UnitHeadProps {
  unit: FragmentType<typeof UnitHeadFragment>;
  /** What has to be known before the facts. */
  children: ReactNode;
}

/** Its names, level and code on the shown day, and from when to when it is there. */
export function UnitHead(props: UnitHeadProps) {
  const unit = readFragment(UnitHeadFragment, props.unit);
  const { name, unionName, kind, levelLabel, basis, officialCode, startsOn, endsOn } = unit;
  const text = unitPage;
  const facts: [string, ReactNode][] = [
    [text.place, name !== unionName && name],
    [text.level, levelLabel || orgUnitKindLabels[kind]],
    [text.basis, basis && branchBasisLabels[basis]],
    [text.code, officialCode],
    [treePage.oldName, unit.aliases.join(', ')],
    [text.from, startsOn && (startsOn > foundingDay || kind === 'CENTRAL') && formatDate(startsOn)],
    [text.until, endsOn && formatDate(endsOn)],
  ];
  return (
    <header className="page-head">
      <h1>{unionName}</h1>
      {props.children}
      <dl className="unit-facts">
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}:</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </header>
  );
}
