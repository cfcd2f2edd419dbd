import { decisionText } from '@hoi/localization/words/organisation/unit-history';
import { Fragment } from 'react';
import { hrefs } from '#platform/addresses.ts';
import type { PastEvent } from './unit-past.ts';

interface UnitSentenceProps {
  event: PastEvent;
  today: string;
}

/** What happened to a unit, with links to the units that it names and the decision's number. */
export function UnitSentence({ event, today }: UnitSentenceProps) {
  const dayOf = (day: string) => (day === today ? undefined : day);
  return (
    <>
      {event.text.map(({ words, unit, share }) => (
        <Fragment key={`${words}${unit?.key}`}>
          {words}
          {unit && <a href={hrefs.orgUnit(unit.key, { day: dayOf(unit.day) })}>{unit.label}</a>}
          {share}
        </Fragment>
      ))}
      {event.decision && <span className="meta"> {decisionText(event.decision)}</span>}
    </>
  );
}
