import { organisationText } from '@hoi/localization/organisation-text';
import { Fragment } from 'react';
import { hrefs } from '#platform/addresses.ts';
import type { UnitEvent } from './unit-past.ts';

interface UnitSentenceProps {
  event: UnitEvent;
  today: string;
}

/** What happened to a unit, with links to the units that it names and the decision's number. */
export function UnitSentence({ event, today }: UnitSentenceProps) {
  const dayOf = (day: string) => (day === today ? undefined : day);
  return (
    <>
      {event.text.map(({ words, unit, share }) => (
        <Fragment key={`${words}${unit?.slug}`}>
          {words}
          {unit && <a href={hrefs.orgUnit(unit.slug, { day: dayOf(unit.day) })}>{unit.label}</a>}
          {share}
        </Fragment>
      ))}
      {event.decision && (
        <span className="meta">
          {' '}
          {organisationText.unit.decision} {event.decision}.
        </span>
      )}
    </>
  );
}
