import { addDays } from '@hoi/localization/calendar-weeks';
import { formatDate } from '@hoi/localization/date';
import { organisationText } from '@hoi/localization/organisation-text';
import { hrefs } from '#addresses.ts';
import type { UnitEvent } from './unit-past.ts';
import { UnitSentence } from './unit-sentence.tsx';

interface AbsenceProps {
  unit: {
    slug: string;
    alive: boolean;
    asOf: string;
    startsOn?: string | null | undefined;
    startKnown: boolean;
    endsOn?: string | null | undefined;
  };
  events: readonly UnitEvent[];
  today: string;
}

/** Says of a unit that is not there on the shown day why not, and where to go on. */
export function Absence({ unit, events, today }: AbsenceProps) {
  const { alive, asOf, slug, startsOn, startKnown, endsOn } = unit;
  if (alive) return null;
  const text = organisationText.unit;
  const ended = endsOn && endsOn <= asOf ? endsOn : null;
  const told = events.filter(({ part }) => part === (ended ? 'end' : 'beginning'));
  return (
    <div className="notice notice-error unit-absence" role="note">
      {ended ? (
        <p>
          <strong>
            {text.endedOn} {formatDate(ended)}.
          </strong>{' '}
          {text.lastState}{' '}
          <a href={hrefs.orgUnit(slug, { day: addDays(ended, -1) })}>
            {text.lastDay} {formatDate(addDays(ended, -1))}
          </a>
          .
        </p>
      ) : (
        <p>
          <strong>{text.notYet}</strong>{' '}
          {startsOn && (
            <a href={hrefs.orgUnit(slug, { day: startsOn === today ? undefined : startsOn })}>
              {startKnown ? text.foundedOn : text.listedOn} {formatDate(startsOn)}
            </a>
          )}
          . {text.firstState}
        </p>
      )}
      {told.map((event) => (
        <p key={event.text.map(({ words, unit }) => words + unit?.slug).join('')}>
          <UnitSentence event={event} today={today} />
        </p>
      ))}
    </div>
  );
}
