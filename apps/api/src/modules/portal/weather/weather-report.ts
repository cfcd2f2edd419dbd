import { localDay } from '@hoi/localization/date';
import { weatherCondition, windName } from '@hoi/localization/words/portal/weather';
import { z } from 'zod';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { currentWeatherProvider, readWeatherPlace, reportKey } from './weather-source.ts';

/** What `weather_reports.daily` holds; written by the refresh only. */
const storedDays = z.array(
  z.object({
    date: z.string(),
    code: z.int(),
    minC: z.number(),
    maxC: z.number(),
    sunrise: z.coerce.date(),
    sunset: z.coerce.date(),
  }),
);
type StoredDay = z.output<typeof storedDays>[number];

// An older observation says nothing of the sky above the reader.
const staleMs = 3 * 60 * 60_000;

function inDaylight(at: Date, days: readonly StoredDay[]): boolean {
  const day = days.find(({ date }) => date === localDay(at));
  return !day || (at >= day.sunrise && at < day.sunset);
}

/** The weather to show, or null: widget off, no place set, nothing fetched yet, or the observation is over 3 hours old. */
export async function readWeather() {
  const place = currentWeatherProvider() && (await readWeatherPlace());
  if (!place) return null;
  const row = await db.weatherReport.findUnique({ where: { place: reportKey(place) } });
  if (!row || clock.now().getTime() - row.observedAt.getTime() > staleMs) return null;
  const days = storedDays.parse(row.daily);
  return {
    place: place.name,
    observedAt: row.observedAt,
    fetchedAt: row.fetchedAt,
    condition: weatherCondition(row.conditionCode, inDaylight(row.observedAt, days)),
    conditionCode: row.conditionCode,
    temperature: row.temperatureC,
    humidity: row.humidityPct,
    windDirection: windName(row.windDegrees, row.windKmh),
    windSpeed: row.windKmh,
    visibility: row.visibilityKm,
    days: days
      .filter(({ date }) => date > localDay(clock.now()))
      .slice(0, 2)
      .map((day) => ({
        date: day.date,
        condition: weatherCondition(day.code),
        min: day.minC,
        max: day.maxC,
      })),
  };
}

export type WeatherReport = NonNullable<Awaited<ReturnType<typeof readWeather>>>;
