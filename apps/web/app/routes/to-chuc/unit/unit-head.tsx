import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { treePage, unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { branchBasisLabels, orgUnitKindLabels } from '@hoi/localization/words/organisation/units';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { type Fact, Facts } from '#components/ui/facts.tsx';

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
  const facts: Fact[] = [
    [unitPage.place, name !== unionName && name],
    [unitPage.level, levelLabel || orgUnitKindLabels[kind]],
    [unitPage.basis, basis && branchBasisLabels[basis]],
    [unitPage.code, officialCode],
    [treePage.oldName, unit.aliases.join(', ')],
    [
      unitPage.from,
      startsOn && (startsOn > foundingDay || kind === 'CENTRAL') && formatDate(startsOn),
    ],
    [unitPage.until, endsOn && formatDate(endsOn)],
  ];
  return (
    <header className="page-head">
      <h1>{unionName}</h1>
      {props.children}
      <Facts className="unit-facts" facts={facts} />
    </header>
  );
}
