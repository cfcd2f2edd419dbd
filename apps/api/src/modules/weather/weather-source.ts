import type { Place, WeatherProvider } from '#outside/weather-provider.ts';

/** Where the widget looks at the sky: Tam Kỳ, the seat of Quảng Nam, shown under the province's name. */
export const weatherPlace: Place = { name: 'Quảng Nam', latitude: 15.57, longitude: 108.47 };

let provider: WeatherProvider | null = null;

/** Turns the widget on with a provider, or off with null; called once by the start. */
export function useWeatherProvider(next: WeatherProvider | null): void {
  provider = next;
}

export function currentWeatherProvider(): WeatherProvider | null {
  return provider;
}
