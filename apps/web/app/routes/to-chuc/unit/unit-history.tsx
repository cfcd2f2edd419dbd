import { organisationText } from '@hoi/localization/organisation-text';
import { eventDay, type UnitEvent } from './unit-past.ts';
import { UnitSentence } from './unit-sentence.tsx';

interface UnitHistoryProps {
  events: readonly UnitEvent[];
  today: string;
}

/** The unit's life as a line: founded, renamed, merged, gone. */
export function UnitHistory({ events, today }: UnitHistoryProps) {
  return (
    <section aria-labelledby="lich-su">
      <h2 className="section-title" id="lich-su">
        {organisationText.unit.history}
      </h2>
      <ol className="timeline">
        {events.map((event) => (
          <li key={`${event.day}${event.text.map(({ words, unit }) => words + unit?.slug)}`}>
            {event.day && <time dateTime={event.day}>{eventDay(event.day, today)}</time>}
            <UnitSentence event={event} today={today} />
          </li>
        ))}
      </ol>
    </section>
  );
}
