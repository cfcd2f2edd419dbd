import { organisationText } from '@hoi/localization/organisation-text';
import { Fragment } from 'react';
import { hrefs } from '#platform/addresses.ts';

interface UnitLinksProps {
  units: readonly { slug: string; label: string }[];
  /** Undefined for today. */
  day: string | undefined;
}

/** A, B và C: each leads to its page. */
export function UnitLinks({ units, day }: UnitLinksProps) {
  const last = units.length - 1;
  return units.map(({ slug, label }, place) => (
    <Fragment key={slug}>
      {place > 0 && (place === last ? ` ${organisationText.events.and} ` : ', ')}
      <a href={hrefs.orgUnit(slug, { day })}>{label}</a>
    </Fragment>
  ));
}
