import {
  formatDate,
  formatDateTime,
  formatWeekday,
  formatWeekdayDate,
} from '@hoi/localization/date';
import { formatDecimal, formatInteger } from '@hoi/localization/number';
import { weatherPanel } from '@hoi/localization/words/portal/weather';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { type Fact, Facts } from '#components/ui/facts.tsx';

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
  if (!weather) return null;
  const facts: Fact[] = [
    [weatherPanel.temperature, `${formatInteger(weather.temperature)}°`],
    [weatherPanel.humidity, `${weather.humidity}%`],
    [weatherPanel.windDirection, weather.windDirection],
    [weatherPanel.windSpeed, `${formatInteger(weather.windSpeed)} km/h`],
    [
      weatherPanel.visibility,
      weather.visibility == null ? null : `${formatDecimal(weather.visibility, 1)} km`,
    ],
  ];
  return (
    <section className="widget weather">
      <h2>{weatherPanel.heading}</h2>
      <p className="weather-place">
        <strong>{weather.place}</strong>
        <span>{formatWeekdayDate(weather.observedAt)}</span>
      </p>
      <p className="weather-now">{weather.condition}</p>
      <Facts className="figures" facts={facts} />
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
        {weatherPanel.updatedAt}{' '}
        <time dateTime={weather.observedAt}>{formatDateTime(weather.observedAt)}</time>
      </p>
    </section>
  );
}
