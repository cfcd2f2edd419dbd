import { eventDay } from '@hoi/localization/words/organisation/unit-history';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import type { PastEvent } from './unit-past.ts';
import { UnitSentence } from './unit-sentence.tsx';

interface UnitHistoryProps {
  events: readonly PastEvent[];
  today: string;
}

const keyOf = ({ text }: PastEvent) => text.map(({ words, unit }) => words + unit?.key).join('');

/** What was decided on one day by one paper names it once, at the end. */
function decidedOnce(events: readonly PastEvent[]): PastEvent[] {
  return events.map((event, place) => {
    const again = events[place + 1]?.decision === event.decision;
    return again ? { ...event, decision: '' } : event;
  });
}

/** The unit's life as a line: founded, renamed, merged, gone. */
export function UnitHistory({ events, today }: UnitHistoryProps) {
  return (
    <section aria-labelledby="lich-su">
      <h2 className="section-title" id="lich-su">
        {unitPage.history}
      </h2>
      <ol className="timeline">
        {[...Map.groupBy(events, ({ day }) => day)].map(([day, sameDay]) => (
          <li key={day}>
            {day && <time dateTime={day}>{eventDay(day, today)}</time>}
            {decidedOnce(sameDay).map((event) => (
              <p key={keyOf(event)}>
                <UnitSentence event={event} today={today} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
