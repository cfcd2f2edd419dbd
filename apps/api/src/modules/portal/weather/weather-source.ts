import { db } from '#outside/db.ts';
import type { Place, WeatherProvider } from '#outside/weather-provider.ts';

/** Where the widget looks at the sky, as the site's settings say; null while they name no place. */
export async function readWeatherPlace(): Promise<Place | null> {
  const settings = await db.siteSetting.findUnique({
    where: { id: 1 },
    select: { weatherPlace: true, weatherLatitude: true, weatherLongitude: true },
  });
  const {
    weatherPlace: name,
    weatherLatitude: latitude,
    weatherLongitude: longitude,
  } = settings ?? {};
  return name && latitude != null && longitude != null ? { name, latitude, longitude } : null;
}

/** What a report is kept under: the same name with other coordinates is another place. */
export function reportKey({ name, latitude, longitude }: Place): string {
  return `${name} (${latitude}, ${longitude})`;
}

let provider: WeatherProvider | null = null;

/** Turns the widget on with a provider, or off with null; called once by the start. */
export function useWeatherProvider(next: WeatherProvider | null): void {
  provider = next;
}

export function currentWeatherProvider(): WeatherProvider | null {
  return provider;
}
