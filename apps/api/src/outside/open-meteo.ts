import { momentOfText } from '@hoi/domain/moment';
import { z } from 'zod';
import { readLimited } from './limited-body.ts';
import { OutsideFault } from './outside-fault.ts';
import type { DayForecast, Observation, Place, WeatherProvider } from './weather-provider.ts';

// https://open-meteo.com/en/docs: any hourly variable may be asked for as `current`; times are local
// to `timezone`, without an offset, which `utc_offset_seconds` gives; visibility is in metres.
const currentFields =
  'temperature_2m,relative_humidity_2m,weather_code,wind_speed_10m,wind_direction_10m,visibility';
const dailyFields = 'weather_code,temperature_2m_max,temperature_2m_min,sunrise,sunset';

const vietnamOffset = 7 * 3600;
const celsius = z.number().min(-90).max(60);
const code = z.int().min(0).max(99);
/** The same clock in UTC; null when there is no such time. */
const asUtc = (local: string) => momentOfText(`${local.padEnd(19, ':00')}Z`);
const localTime = z.string().refine((text) => asUtc(text) !== null);
const forecast = z.object({
  // Asked for in this zone, so a service that leaves the offset out means it.
  utc_offset_seconds: z.int().min(-86_400).max(86_400).default(vietnamOffset),
  current: z.object({
    time: localTime,
    temperature_2m: celsius,
    relative_humidity_2m: z.number().min(0).max(100),
    weather_code: code,
    wind_speed_10m: z.number().min(0).max(500),
    wind_direction_10m: z.number().min(0).max(360),
    visibility: z.number().min(0).nullish(),
  }),
  daily: z.object({
    time: z.array(z.iso.date()).min(1).max(16),
    weather_code: z.array(code),
    temperature_2m_max: z.array(celsius),
    temperature_2m_min: z.array(celsius),
    sunrise: z.array(localTime).optional(),
    sunset: z.array(localTime).optional(),
  }),
});
type Forecast = z.output<typeof forecast>;

// An honest answer has about 1.5 KB.
const maximumBytes = 64 * 1024;

export interface OpenMeteoOptions {
  /** Origin of the service or of one that speaks its format. */
  baseUrl: string;
  timeoutMs?: number;
  /** Pause before each further attempt. */
  retryDelaysMs?: readonly number[];
}

/** Open-Meteo's forecast API: free of charge, without a key, CC BY 4.0. */
export function openMeteo({
  baseUrl,
  timeoutMs = 8000,
  retryDelaysMs = [1000, 4000],
}: OpenMeteoOptions): WeatherProvider {
  async function attempt(place: Place, signal?: AbortSignal): Promise<Observation> {
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    const response = await fetch(forecastUrl(baseUrl, place), {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.any(limits),
    });
    const body = await readLimited(response, maximumBytes);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return observationOf(forecast.parse(JSON.parse(body)));
  }
  return {
    observe: (place, signal) =>
      withRetries(() => attempt(place, signal), retryDelaysMs, signal).catch((error) => {
        throw new OutsideFault(`weather from ${baseUrl}: ${reasonOf(error)}`, { cause: error });
      }),
  };
}

function forecastUrl(baseUrl: string, place: Place): URL {
  const url = new URL(`${baseUrl}/v1/forecast`);
  url.search = new URLSearchParams({
    latitude: String(place.latitude),
    longitude: String(place.longitude),
    current: currentFields,
    daily: dailyFields,
    timezone: 'Asia/Ho_Chi_Minh',
    forecast_days: '4',
  }).toString();
  return url;
}

async function withRetries<T>(
  attempt: () => Promise<T>,
  delays: readonly number[],
  signal?: AbortSignal,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return attempt();
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `unusable answer at ${issue?.path.join('.') || 'the root'}: ${issue?.message}`;
  }
  if (!(error instanceof Error)) return String(error);
  // fetch says only that it failed; why is in its cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function observationOf({ utc_offset_seconds: offset, current, daily }: Forecast): Observation {
  const instant = (local: string) => new Date(Number(asUtc(local)) - offset * 1000);
  return {
    observedAt: instant(current.time),
    code: current.weather_code,
    temperatureC: current.temperature_2m,
    humidityPct: Math.round(current.relative_humidity_2m),
    windDegrees: Math.round(current.wind_direction_10m),
    windKmh: current.wind_speed_10m,
    visibilityKm: current.visibility == null ? null : current.visibility / 1000,
    days: daily.time.map((date, i): DayForecast => {
      const code = daily.weather_code[i];
      const minC = daily.temperature_2m_min[i];
      const maxC = daily.temperature_2m_max[i];
      if (code === undefined || minC === undefined || maxC === undefined) {
        throw new Error(`unusable answer: the day ${date} is incomplete`);
      }
      // Near the equator days are about equal: six to six does where the sun's times are not given.
      const sunrise = instant(daily.sunrise?.[i] ?? `${date}T06:00`);
      const sunset = instant(daily.sunset?.[i] ?? `${date}T18:00`);
      return { date, code, minC, maxC, sunrise, sunset };
    }),
  };
}
