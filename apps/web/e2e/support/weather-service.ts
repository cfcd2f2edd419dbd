import { createServer } from 'node:http';

const dayMs = 24 * 60 * 60 * 1000;
// Vietnam is seven hours ahead of UTC the year round.
const offsetSeconds = 7 * 3600;

const local = (at: number) => new Date(at + offsetSeconds * 1000).toISOString();

/** Four days as Open-Meteo tells them: https://open-meteo.com/en/docs */
function forecast(now: number): object {
  const days = [0, 1, 2, 3].map((day) => local(now + day * dayMs).slice(0, 10));
  return {
    utc_offset_seconds: offsetSeconds,
    timezone: 'Asia/Ho_Chi_Minh',
    current: {
      time: local(now).slice(0, 16),
      temperature_2m: 31.6,
      relative_humidity_2m: 63,
      weather_code: 80,
      wind_speed_10m: 7.4,
      wind_direction_10m: 135,
      visibility: 10_000,
    },
    daily: {
      time: days,
      weather_code: [80, 61, 2, 0],
      temperature_2m_max: [33.1, 35.2, 34.8, 35.9],
      temperature_2m_min: [25.4, 26.1, 25.9, 26.3],
      sunrise: days.map((day) => `${day}T05:40`),
      sunset: days.map((day) => `${day}T17:30`),
    },
  };
}

/** A weather service of our own on the loopback, so that no walk leaves this machine. */
export async function startWeatherService(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(forecast(Date.now())));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${address.port}`, stop };
}
