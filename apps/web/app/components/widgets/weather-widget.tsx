import {
  formatDate,
  formatDateTime,
  formatWeekday,
  formatWeekdayDate,
} from '@hoi/localization/date';
import { formatDecimal, formatInteger } from '@hoi/localization/number';
import { weatherPanel } from '@hoi/localization/words/portal/weather';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const WeatherWidgetFragment = graphql(`
  fragment WeatherWidget on Query {
    weather {
      place
      observedAt
      condition
      temperature
      humidity
      windDirection
      windSpeed
      visibility
      days {
        date
        condition
        min
        max
      }
    }
  }
`);

export function WeatherWidget({ query }: { query: FragmentType<typeof WeatherWidgetFragment> }) {
  const { weather } = readFragment(WeatherWidgetFragment, query);
  const text = weatherPanel;
  if (!weather) return null;
  const facts: [string, string | null][] = [
    [text.temperature, `${formatInteger(weather.temperature)}°`],
    [text.humidity, `${weather.humidity}%`],
    [text.windDirection, weather.windDirection ?? null],
    [text.windSpeed, `${formatInteger(weather.windSpeed)} km/h`],
    [
      text.visibility,
      weather.visibility == null ? null : `${formatDecimal(weather.visibility, 1)} km`,
    ],
  ];
  return (
    <section className="widget weather">
      <h2>{text.heading}</h2>
      <p className="weather-place">
        <strong>{weather.place}</strong>
        <span>{formatWeekdayDate(weather.observedAt)}</span>
      </p>
      <p className="weather-now">{weather.condition}</p>
      <dl className="figures">
        {facts.map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}
      </dl>
      <ul className="forecast">
        {weather.days.map(({ date, condition, min, max }) => (
          <li key={date}>
            <strong>{formatWeekday(date)}</strong>
            <time dateTime={date}>{formatDate(date)}</time>
            <br />
            {condition}
            <span className="range">
              {formatInteger(min)}°–{formatInteger(max)}°
            </span>
          </li>
        ))}
      </ul>
      <p className="note">
        {text.updatedAt}{' '}
        <time dateTime={weather.observedAt}>{formatDateTime(weather.observedAt)}</time>
      </p>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}:</dt>
      <dd>{value}</dd>
    </>
  );
}
