import { betweenUnits } from '@hoi/localization/words/organisation/unit-history';
import { Fragment } from 'react';
import { hrefs } from '#platform/addresses.ts';

interface UnitLinksProps {
  units: readonly { slug: string; label: string }[];
  /** Undefined for today. */
  day: string | undefined;
}

/** A, B và C: each leads to its page. */
export function UnitLinks({ units, day }: UnitLinksProps) {
  return units.map(({ slug, label }, place) => (
    <Fragment key={slug}>
      {place > 0 && betweenUnits(place, units.length)}
      <a href={hrefs.orgUnit(slug, { day })}>{label}</a>
    </Fragment>
  ));
}
