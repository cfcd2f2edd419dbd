import { formatDate } from '@hoi/localization/date';
import { dayHint } from '@hoi/localization/typed-day';
import { timeTravel } from '@hoi/localization/words/organisation/unit-pages';
import { askedDayBox } from '@hoi/validation/public-forms';
import type { ChangeDays } from '#platform/change-days.ts';

interface TimeTravelProps {
  /** Undefined for today. */
  day: string | undefined;
  today: string;
  changes: ChangeDays;
  /** Address of the same page on another day; undefined for today. */
  hrefOf: (day: string | undefined) => string;
}

/** Moves the page that it stands on through time: by a date, from change to change, or along a line. */
export function TimeTravel({ day, today, changes, hrefOf }: TimeTravelProps) {
  const shown = day ?? today;
  const { before, after, slider } = changes;
  const [path = '', query] = hrefOf(undefined).split('?');
  const address = (to: string) => hrefOf(to === today ? undefined : to);
  return (
    <time-travel class="time-travel" id="thoi-gian" data-days={slider.stops}>
      <section aria-label={timeTravel.region}>
        <form action={path} className="time-form">
          {[...new URLSearchParams(query)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="ngay">{timeTravel.day}</label>
          <input
            id="ngay"
            className="field"
            // A date box of the browser shows the day in the order of the browser's language.
            inputMode="numeric"
            placeholder={dayHint}
            autoComplete="off"
            {...askedDayBox}
            name="ngay"
            defaultValue={formatDate(shown)}
          />
          <button className="button" type="submit">
            {timeTravel.show}
          </button>
        </form>
        <div className="time-slider" hidden>
          <label htmlFor="moc-ngay">{timeTravel.slider}</label>
          <input
            id="moc-ngay"
            type="range"
            min="0"
            max={slider.last}
            defaultValue={slider.shown}
            aria-valuetext={formatDate(shown)}
          />
          <output htmlFor="moc-ngay">{formatDate(shown)}</output>
        </div>
        {(before || after) && (
          <ul className="time-steps">
            {before && (
              <li>
                <a href={address(before.day)} rel="prev">
                  ‹ {timeTravel.before} {formatDate(before.change)}
                </a>
              </li>
            )}
            {after && (
              <li>
                <a href={address(after.day)} rel="next">
                  {timeTravel.after} {formatDate(after.change)} ›
                </a>
              </li>
            )}
          </ul>
        )}
      </section>
    </time-travel>
  );
}
