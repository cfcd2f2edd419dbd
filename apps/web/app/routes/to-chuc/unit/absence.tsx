import { addDays } from '@hoi/localization/calendar-weeks';
import { formatDate } from '@hoi/localization/date';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import type { UnitQuery } from '#api/generated/graphql.ts';
import { hrefs } from '#platform/addresses.ts';
import { UnitLinks } from './unit-links.tsx';
import type { PastEvent } from './unit-past.ts';
import { UnitSentence } from './unit-sentence.tsx';

interface AbsenceProps {
  unit: NonNullable<UnitQuery['orgUnit']>;
  events: readonly PastEvent[];
  today: string;
  /** Undefined for today. */
  day: string | undefined;
  /** Whether the page says where the units below it went. */
  leadsBelow: boolean;
}

/** Those of the day, where they are others than the successors of the sentence. */
function furtherHeirs(heirs: AbsenceProps['unit']['heirs'], told: readonly PastEvent[]) {
  const direct = told.flatMap(({ text }) => text.flatMap(({ unit }) => unit?.key ?? []));
  const same = heirs.length === direct.length && heirs.every(({ slug }) => direct.includes(slug));
  return same ? [] : heirs.map(({ slug, unionName }) => ({ slug, label: unionName }));
}

/** Says of a unit that is not there on the shown day why not, and where to go on. */
export function Absence({ unit, events, today, day, leadsBelow }: AbsenceProps) {
  const { alive, asOf, slug, startsOn, startKnown, endsOn } = unit;
  if (alive) return null;
  const ended = endsOn && endsOn <= asOf ? endsOn : null;
  const told = events.filter(({ part }) => part === (ended ? 'end' : 'beginning'));
  const further = furtherHeirs(unit.heirs, told);
  return (
    <div className="notice notice-error unit-absence" role="note">
      {ended ? (
        <p>
          <strong>
            {unitPage.endedOn} {formatDate(ended)}.
          </strong>{' '}
          {unitPage.lastState}{' '}
          <a href={hrefs.orgUnit(slug, { day: addDays(ended, -1) })}>
            {unitPage.lastDay} {formatDate(addDays(ended, -1))}
          </a>
          .
        </p>
      ) : (
        <p>
          <strong>{unitPage.notYet}</strong>{' '}
          {startsOn && (
            <a href={hrefs.orgUnit(slug, { day: startsOn === today ? undefined : startsOn })}>
              {startKnown ? unitPage.foundedOn : unitPage.listedOn} {formatDate(startsOn)}
            </a>
          )}
          . {unitPage.firstState}
        </p>
      )}
      {told.map((event) => (
        <p key={event.text.map(({ words, unit }) => words + unit?.key).join('')}>
          <UnitSentence event={event} today={today} />
        </p>
      ))}
      {further.length > 0 && (
        <p>
          {unitPage.nowIs} <UnitLinks units={further} day={day} />.
        </p>
      )}
      {leadsBelow && (
        <p>
          <a href="#tung-truc-thuoc">{unitPage.belowWent}</a>.
        </p>
      )}
    </div>
  );
}
