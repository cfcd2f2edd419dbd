import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { openMeteo } from '#outside/open-meteo.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { refreshWeather } from './refresh-weather.command.ts';
import { useWeatherProvider } from './weather-source.ts';

useDatabase();

/** An answer in the documented form, for 14:00 in Viet Nam on 11/8/2026. */
const answer = () => ({
  latitude: 15.5,
  longitude: 108.5,
  generationtime_ms: 0.1,
  utc_offset_seconds: 25_200,
  timezone: 'Asia/Ho_Chi_Minh',
  timezone_abbreviation: 'GMT+7',
  elevation: 8,
  current_units: { time: 'iso8601', temperature_2m: '°C', visibility: 'm' },
  current: {
    time: '2026-08-11T14:00',
    interval: 900,
    temperature_2m: 32.4,
    relative_humidity_2m: 62,
    weather_code: 80,
    wind_speed_10m: 7.2,
    wind_direction_10m: 135,
    visibility: 10_000,
  },
  daily_units: { time: 'iso8601', weather_code: 'wmo code' },
  daily: {
    time: ['2026-08-11', '2026-08-12', '2026-08-13', '2026-08-14'],
    weather_code: [80, 80, 1, 95],
    temperature_2m_max: [36.1, 37, 35.2, 33],
    temperature_2m_min: [25.5, 26.3, 25.8, 25],
    sunrise: [11, 12, 13, 14].map((day) => `2026-08-${day}T05:32`),
    sunset: [11, 12, 13, 14].map((day) => `2026-08-${day}T18:15`),
  },
});
type Answer = ReturnType<typeof answer>;

let reply: RequestListener;
let asked: string[] = [];
let server: Server;
let baseUrl: string;

const json = (change: (body: Answer) => object = (body) => body): RequestListener => {
  return (_request, response) => response.end(JSON.stringify(change(answer())));
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    reply(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const seat = { weatherPlace: 'Phường Thử', weatherLatitude: 16.06, weatherLongitude: 108.22 };

async function settle(place: Partial<typeof seat>): Promise<void> {
  const names = { siteName: 'Cổng', organisationName: '', managingBody: '', responsiblePerson: '' };
  const row = { id: 1, ...names, address: '', phone: '', email: '', ...place };
  await db.siteSetting.deleteMany();
  await db.siteSetting.create({ data: row });
}

const realNow = clock.now;
beforeEach(async () => {
  await db.weatherReport.deleteMany();
  await settle(seat);
  asked = [];
  reply = json();
  at('2026-08-11T07:05:00Z');
  useWeatherProvider(openMeteo({ baseUrl, timeoutMs: 2000, retryDelaysMs: [1] }));
});
afterEach(() => {
  clock.now = realNow;
});

function at(iso: string): void {
  clock.now = () => new Date(iso);
}

const query = /* GraphQL */ `
  {
    weather {
      place observedAt fetchedAt condition conditionCode temperature humidity
      windDirection windSpeed visibility days { date condition min max }
    }
  }
`;
const shown = async () => (await ask(query)).data.weather;

describe('weather', () => {
  it('shows what the provider said, in Vietnamese', async () => {
    await refreshWeather();
    expect(await shown()).toEqual({
      place: 'Phường Thử',
      observedAt: '2026-08-11T07:00:00.000Z',
      fetchedAt: '2026-08-11T07:05:00.000Z',
      condition: 'Mưa rào nhẹ',
      conditionCode: 80,
      temperature: 32.4,
      humidity: 62,
      windDirection: 'Đông Nam',
      windSpeed: 7.2,
      visibility: 10,
      days: [
        { date: '2026-08-12', condition: 'Mưa rào nhẹ', min: 26.3, max: 37 },
        { date: '2026-08-13', condition: 'Ít mây, trời nắng', min: 25.8, max: 35.2 },
      ],
    });
    const url = new URL(asked[0] ?? '', baseUrl);
    expect(url.pathname).toBe('/v1/forecast');
    expect(url.searchParams.get('timezone')).toBe('Asia/Ho_Chi_Minh');
    expect(url.searchParams.get('latitude')).toBe('16.06');
    expect(url.searchParams.get('longitude')).toBe('108.22');
  });

  it('knows night from day', async () => {
    reply = json((body) => ({
      ...body,
      current: { ...body.current, time: '2026-08-11T21:00', weather_code: 0 },
    }));
    at('2026-08-11T14:05:00Z');
    await refreshWeather();
    expect((await shown()).condition).toBe('Trời quang');
  });

  it('shows nothing before the first report, when stale and when switched off', async () => {
    expect(await shown()).toBeNull();
    await refreshWeather();
    at('2026-08-11T10:00:00Z');
    expect(await shown()).not.toBeNull();
    at('2026-08-11T10:00:00.001Z');
    expect(await shown()).toBeNull();
    at('2026-08-11T07:05:00Z');
    useWeatherProvider(null);
    expect(await shown()).toBeNull();
    expect(await refreshWeather()).toBe(false);
  });

  it('asks for no place and shows none while the settings name none', async () => {
    await refreshWeather();
    for (const empty of [() => settle({}), () => db.siteSetting.deleteMany()]) {
      await empty();
      expect(await shown()).toBeNull();
      at('2026-08-11T07:30:00Z');
      expect(await refreshWeather()).toBe(false);
    }
    expect(asked).toHaveLength(1);
  });

  it('follows the settings to another place, and shows no sky under a wrong name', async () => {
    await refreshWeather();
    await settle({ weatherPlace: 'Xã Khác', weatherLatitude: 15.57, weatherLongitude: 108.47 });
    expect(await shown()).toBeNull();
    expect(await refreshWeather()).toBe(true);
    expect(await shown()).toMatchObject({ place: 'Xã Khác' });
    expect(asked[1]).toContain('15.57');
  });

  it('shows no sky of coordinates that were corrected', async () => {
    await refreshWeather();
    await settle({ ...seat, weatherLatitude: 20.06 });
    expect(await shown()).toBeNull();
    expect(await refreshWeather()).toBe(true);
    expect(await shown()).toMatchObject({ place: 'Phường Thử' });
    expect(asked[1]).toContain('20.06');
  });

  it('has a place with both coordinates or none at all', async () => {
    for (const half of [{ weatherPlace: 'Xã Thử' }, { weatherLatitude: 16 }]) {
      await expect(settle(half)).rejects.toThrow('site_settings_weather_place');
    }
    await settle(seat);
  });

  it('does not ask again within ten minutes', async () => {
    expect(await refreshWeather()).toBe(true);
    at('2026-08-11T07:14:59Z');
    expect(await refreshWeather()).toBe(false);
    at('2026-08-11T07:15:00Z');
    expect(await refreshWeather()).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('takes a report without visibility, the times of the sun and the zone', async () => {
    reply = json(({ utc_offset_seconds: _, ...body }) => ({
      ...body,
      current: { ...body.current, weather_code: 0, visibility: null },
      daily: { ...body.daily, sunrise: undefined, sunset: undefined },
    }));
    await refreshWeather();
    expect(await shown()).toMatchObject({
      observedAt: '2026-08-11T07:00:00.000Z',
      condition: 'Trời quang, trời nắng',
      visibility: null,
    });
  });

  it('tries again after one failure', async () => {
    reply = (request, response) => {
      if (asked.length > 1) return json()(request, response);
      response.writeHead(503).end();
    };
    expect(await refreshWeather()).toBe(true);
  });

  const failures: [string, RegExp, RequestListener][] = [
    ['status 500', /status 500/, (_q, r) => r.writeHead(500).end('oops')],
    [
      'a refusal with a reason',
      /status 400/,
      (_q, r) => r.writeHead(400).end('{"error":true,"reason":"no such variable"}'),
    ],
    ['silence', /timeout|aborted/, () => undefined],
    ['a page instead of data', /JSON/, (_q, r) => r.end('<html>welcome</html>')],
    ['a missing block', /daily/, json(({ daily: _, ...body }) => body)],
    [
      'a missing figure',
      /current\.temperature_2m/,
      json(({ current: { temperature_2m: _, ...current }, ...body }) => ({ ...body, current })),
    ],
    [
      'an impossible figure',
      /relative_humidity_2m/,
      json((b) => ({ ...b, current: { ...b.current, relative_humidity_2m: 400 } })),
    ],
    [
      'days of different length',
      /incomplete/,
      json((b) => ({ ...b, daily: { ...b.daily, temperature_2m_max: [36] } })),
    ],
    [
      'a time that no clock shows',
      /current\.time/,
      json((b) => ({ ...b, current: { ...b.current, time: '2026-02-31T14:05' } })),
    ],
    ['an endless body', /bytes/, (_q, r) => r.end('x'.repeat(3_000_000))],
    ['a redirect', /fetch failed/, (_q, r) => r.writeHead(302, { location: '/x' }).end()],
  ];

  it.each(failures)('keeps the last report on %s, and recovers', async (_what, reason, broken) => {
    await refreshWeather();
    at('2026-08-11T07:20:00Z');
    reply = broken;
    await expect(refreshWeather()).rejects.toThrow(reason);
    expect((await shown()).fetchedAt).toBe('2026-08-11T07:05:00.000Z');
    reply = json();
    await refreshWeather();
    expect((await shown()).fetchedAt).toBe('2026-08-11T07:20:00.000Z');
  });
});
