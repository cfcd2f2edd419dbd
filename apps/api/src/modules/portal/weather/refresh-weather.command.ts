import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { currentWeatherProvider, readWeatherPlace, reportKey } from './weather-source.ts';

// Shorter than the quarter of an hour between refreshes: replicas and restarts do not ask again.
const freshMs = 10 * 60_000;

/**
 * Fetches the weather and stores it, unless that happened less than ten minutes ago. Nobody's deed: no
 * audit entry; no outbox event either, because pages live 30 seconds at most.
 * @returns whether a new report was stored
 * @throws Error with one line when the provider has no usable answer; the last report stays
 */
export async function refreshWeather(signal?: AbortSignal): Promise<boolean> {
  const provider = currentWeatherProvider();
  const seat = provider && (await readWeatherPlace());
  if (!seat) return false;
  const place = reportKey(seat);
  const last = await db.weatherReport.findUnique({
    where: { place },
    select: { fetchedAt: true },
  });
  if (last && clock.now().getTime() - last.fetchedAt.getTime() < freshMs) return false;
  const { days, code, ...observation } = await provider.observe(seat, signal);
  const daily = days.map((day) => ({
    ...day,
    sunrise: day.sunrise.toISOString(),
    sunset: day.sunset.toISOString(),
  }));
  const report = { ...observation, conditionCode: code, fetchedAt: clock.now(), daily };
  await db.weatherReport.upsert({
    where: { place },
    create: { place, ...report },
    update: report,
  });
  return true;
}
